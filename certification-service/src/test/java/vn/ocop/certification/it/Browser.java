package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// Chromium as on a small phone: 360 pixels wide.
final class Browser implements AutoCloseable {
    private static final Path SEEN = Path.of("target", "pages");
    private static final int WIDTH = 360;
    private static final int YES = 1;
    private static final int NO = 2;
    private static final List<Path> CHROMIUM =
            paths("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<Path> DRIVER = paths("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
    private static final String AXE = axe();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Skips the test where there is no browser on this machine.
    static Browser open(boolean scripts) {
        var installed = !CHROMIUM.isEmpty() && !DRIVER.isEmpty();
        if (!installed) {
            System.out.println("Skipped: tests in a browser (no chromium and chromium-driver on this machine)");
        }
        assumeTrue(installed, "no chromium and chromium-driver on this machine");
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.getFirst().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=vi");
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of("deviceMetrics", Map.of("width", WIDTH, "height", 740, "pixelRatio", 2, "touch", true)));
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        "vi",
                        "profile.managed_default_content_settings.javascript",
                        scripts ? YES : NO));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.getFirst().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    Browser at(String address) {
        driver.get(address);
        return this;
    }

    /// Leaves a picture in `target/pages`, for whoever wants to look at it.
    Browser picture(String name) {
        try {
            Files.createDirectories(SEEN);
            Files.write(SEEN.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// No line is wider than the screen.
    Browser fits() {
        var width = (Number) driver.executeScript("return document.documentElement.scrollWidth");
        assertThat(Objects.requireNonNull(width).intValue())
                .as(driver.getCurrentUrl())
                .isLessThanOrEqualTo(WIDTH);
        return this;
    }

    /// No rule of WCAG 2.2 AA that a machine can check is broken.
    Browser isAccessible() {
        driver.executeScript(AXE);
        var found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                  .then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.target + ' ' + n.failureSummary))))
                  .catch(e => done([String(e)]));""");
        assertThat((List<?>) found).as(driver.getCurrentUrl()).isEmpty();
        return this;
    }

    /// What a property of an element says, as the browser understands it.
    String property(String css, String name) {
        return Objects.requireNonNull(find(css).getDomProperty(name), css + " has no " + name);
    }

    String heading() {
        return find("h1").getText();
    }

    /// Pastes a long text into a field: typing it takes a browser minutes.
    void paste(String css, String text) {
        driver.executeScript("arguments[0].value = arguments[1]", find(css), text);
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    String text() {
        return find("body").getText();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> paths(String... names) {
        return Stream.of(names).map(Path::of).filter(Files::isExecutable).toList();
    }
}
