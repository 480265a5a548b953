package vn.ocop.evaluation.review;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What an installation sets.
///
/// @param registrationUrl where people reach registration-service, which hands out files
@ConfigurationProperties("ocop.evaluation")
public record EvaluationSettings(URI registrationUrl) {}
