package vn.ocop.evaluation.advice;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// From where on advice is given. The law knows none of it: both values are assumed.
///
/// @param boundaryMargin how near to a band's edge a mean is worth a look, in points
/// @param severitySheets the least number of sheets by which anything is said of a member
@ConfigurationProperties("ocop.evaluation.advice")
public record AdviceSettings(int boundaryMargin, int severitySheets) {}
