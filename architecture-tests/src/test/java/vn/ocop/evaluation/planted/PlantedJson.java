package vn.ocop.evaluation.planted;

import com.fasterxml.jackson.core.JsonParser;
import org.junit.jupiter.api.TestReporter;

/// Knows libraries that production code must not know.
record PlantedJson(JsonParser parser, TestReporter reporter) {}
