package vn.ocop.local.signin;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import vn.ocop.local.people.People;

/// The embedded sign-in: tells who somebody is, by a token with their user name as subject. Grants nothing.
@SpringBootApplication(proxyBeanMethods = false)
public class SignIn {
    public static void main(String... arguments) {
        new SpringApplicationBuilder(SignIn.class)
                .properties("spring.config.location=classpath:/vn/ocop/local/signin/signin.yaml")
                .run(arguments);
    }

    @Bean
    People people() {
        return People.ofTheDemo();
    }
}
