# The sign-in of the local stack, for trials only: it hands out a token of anybody in its list. Never for production.
FROM eclipse-temurin:25-jre
RUN mkdir -p /var/lib/ocop && chown 10001:10001 /var/lib/ocop
COPY local-stack/target/lib/ /application/lib/
COPY local-stack/target/local-stack-*.jar /application/local-stack.jar
USER 10001
WORKDIR /application
ENV SERVER_PORT=8090 OCOP_SIGN_IN_ADDRESS=0.0.0.0 OCOP_SIGN_IN_KEY=/var/lib/ocop/key.json
EXPOSE 8090
ENTRYPOINT ["java", "-Xmx128m", "-XX:+UseSerialGC", "-cp", "local-stack.jar", "vn.ocop.local.signin.SignIn"]
