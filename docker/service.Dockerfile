# One service: docker build -f docker/service.Dockerfile --build-arg SERVICE=registration-service .
# The jar is built outside; nothing is downloaded.
FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
COPY ${SERVICE}/target/${SERVICE}-*-boot.jar /build/application.jar
RUN java -Djarmode=tools -jar /build/application.jar extract --layers --destination /layers \
 && mkdir -p /layers/dependencies /layers/snapshot-dependencies /layers/application /data/evidence /data/audit /data/audit-keys

FROM eclipse-temurin:25-jre
# From what seldom changes to what changes with every build.
COPY --from=layers /layers/dependencies/ /application/
COPY --from=layers /layers/snapshot-dependencies/ /application/
COPY --from=layers /layers/application/ /application/
COPY --from=layers --chown=10001:10001 /data/ /var/lib/ocop/
COPY docker/ready.sh /usr/local/bin/ready
USER 10001
WORKDIR /application
ENV SERVER_PORT=8080 MANAGEMENT_SERVER_PORT=9080 OCOP_EVIDENCE=/var/lib/ocop/evidence OCOP_AUDIT=/var/lib/ocop/audit
EXPOSE 8080 9080
STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-XX:MaxRAMPercentage=60", "-jar", "application.jar"]
