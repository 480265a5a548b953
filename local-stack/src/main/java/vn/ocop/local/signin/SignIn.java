package vn.ocop.local.signin;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import vn.ocop.local.people.People;

/// The embedded sign-in: tells who somebody is, by a token with their user name as subject. Grants nothing.
@SpringBootApplication(proxyBeanMethods = false)
public class SignIn {
    static final String CONFIGURATION = "spring.config.location=classpath:/vn/ocop/local/signin/signin.yaml";

    public static void main(String... arguments) {
        new SpringApplicationBuilder(SignIn.class).properties(CONFIGURATION).run(arguments);
    }

    @Bean
    People people() {
        return People.ofTheDemo();
    }
}
