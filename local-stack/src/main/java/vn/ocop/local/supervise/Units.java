package vn.ocop.local.supervise;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ocop.local.broker.BrokerServer;
import vn.ocop.local.postgres.PostgresBinaries;
import vn.ocop.local.postgres.PostgresServer;
import vn.ocop.local.postgres.PostgresSettings;
import vn.ocop.local.process.JavaProgram;
import vn.ocop.local.process.Program;
import vn.ocop.local.signin.SignIn;

/// How each program of the stack is started.
final class Units {
    private static final int CONNECTIONS = 200;
    private static final int SIGN_IN_HEAP = 128;
    private static final int SERVICE_HEAP = 256;

    private final Plan plan;
    private final Layout layout;
    private final PortPlan ports;
    private final String thisModule = Fingerprint.of(ownJar());

    Units(Plan plan) {
        this.plan = plan;
        this.layout = plan.layout();
        this.ports = plan.ports();
    }

    PostgresServer postgresServer() {
        return new PostgresServer(
                PostgresBinaries.unpackedBelow(layout.cache("programs")),
                layout.data("postgres"),
                layout.log("postgres"),
                new PostgresSettings(ports.of("postgres"), true, CONNECTIONS));
    }

    Unit postgres(PostgresServer server) {
        return new Unit("postgres", "127.0.0.1:" + ports.of("postgres"), server::program, server::ready);
    }

    Unit kafka() {
        var server = new BrokerServer(
                layout.data("kafka"), layout.log("kafka"), ports.of("kafka"), ports.of("kafka-controller"));
        return new Unit(
                "kafka",
                plan.bootstrapServers(),
                () -> server.program(
                        Stream.concat(cacheOptions("kafka", thisModule, true).stream(), plan.javaOptions().stream())
                                .toList()),
                server::ready);
    }

    Unit signIn() {
        var address = "http://localhost:" + ports.of("sign-in");
        return new Unit("sign-in", address, this::signInProgram, new HttpReadiness(address + "/oauth2/jwks"));
    }

    /// Unpacks the service's jar if it is a new build, then says how it is started.
    ///
    /// @param instance counted from 1
    Unit service(ServiceJar jar, int instance) {
        var service = jar.service();
        var name = service.id() + (instance == 1 ? "" : "-" + instance);
        var build = jar.fingerprint();
        var start = jar.unpackedBelow(layout.cache("services"), build, layout.log("unpack"));
        var readiness = new HttpReadiness(
                "http://localhost:" + ports.management(service, instance) + "/actuator/health/readiness");
        return new Unit(
                name,
                "http://localhost:" + ports.of(service, instance),
                () -> new Program(
                        name,
                        serviceCommand(start, cacheOptions(service.id(), build, instance == 1)),
                        new ServiceEnvironment(plan).of(service, instance),
                        layout.log(name)),
                readiness);
    }

    private Program signInProgram() {
        var environment = Map.of(
                "SERVER_PORT", Integer.toString(ports.of("sign-in")),
                "OCOP_ISSUER", plan.issuer(),
                "OCOP_SIGN_IN_KEY", layout.data("sign-in").resolve("key.json").toString());
        var options = cacheOptions("sign-in", thisModule, true);
        return JavaProgram.ofThisModule(
                        "sign-in", SignIn.class, SIGN_IN_HEAP, options, List.of(), layout.log("sign-in"))
                .with(environment);
    }

    private List<String> serviceCommand(Path jar, List<String> options) {
        var command = new ArrayList<String>();
        command.add(JavaProgram.java());
        command.addAll(JavaProgram.frugal(SERVICE_HEAP));
        command.addAll(options);
        command.addAll(plan.javaOptions());
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    private List<String> cacheOptions(String program, String build, boolean mayRecord) {
        return plan.startUpCaches()
                ? new StartUpCache(layout.cache("start-up"), program, build).options(mayRecord)
                : List.of();
    }

    /// The jar on this process's class path.
    private static Path ownJar() {
        return Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
    }
}
