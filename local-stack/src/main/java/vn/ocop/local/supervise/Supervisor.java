package vn.ocop.local.supervise;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.ocop.local.postgres.Databases;
import vn.ocop.local.postgres.PostgresServer;

/// Starts the stack in order and stops it in the reverse one; in between, its keepers keep it running.
public final class Supervisor {
    private final Plan plan;
    private final Board board;
    private final Units units;
    private final List<Keeper> servers = new ArrayList<>();
    private final List<Keeper> services = new ArrayList<>();
    private final PostgresServer postgresServer;
    private final Keeper postgres;

    Supervisor(Plan plan, Board board) {
        this.plan = plan;
        this.board = board;
        this.units = new Units(plan);
        this.postgresServer = units.postgresServer();
        this.postgres = keeper(units.postgres(postgresServer));
    }

    /// Starts everything; returns when all of it is ready.
    ///
    /// @throws CompletionException when a program cannot be brought to run
    void start() {
        var kafka = keeper(units.kafka());
        var signIn = keeper(units.signIn());
        servers.add(signIn);
        servers.add(kafka);
        var ready = new ArrayList<CompletableFuture<Void>>();
        ready.add(kafka.keep());
        postgresServer.initialise();
        postgres.keep().thenRun(this::ensureDatabases).join();
        ready.addAll(startServices());
        ready.add(signIn.keep());
        CompletableFuture.allOf(ready.toArray(CompletableFuture[]::new)).join();
    }

    /// The services need their databases to start; until Kafka answers they try again by themselves.
    private List<CompletableFuture<Void>> startServices() {
        for (var service : plan.services()) {
            var jar = ServiceJar.of(service, plan.layout().project()).orElseThrow();
            for (int instance = 1; instance <= plan.instances(); instance++) {
                services.add(keeper(units.service(jar, instance)));
            }
        }
        return services.stream().map(Keeper::keep).toList();
    }

    /// Stops everything, the services first.
    void stop() {
        inParallel(services);
        inParallel(servers);
        postgres.stop("INT");
    }

    private static void inParallel(List<Keeper> keepers) {
        CompletableFuture.allOf(keepers.stream()
                        .map(keeper ->
                                CompletableFuture.runAsync(() -> keeper.stop("TERM"), Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private Keeper keeper(Unit unit) {
        board.show(unit, UnitState.WAITING, 0, 0);
        return new Keeper(unit, plan.layout().pid(unit.name()), board);
    }

    private void ensureDatabases() {
        try (var superuser = postgresServer.superuser("postgres")) {
            for (var service : Service.values()) {
                Databases.ensure(superuser, service.id());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the databases cannot be created: " + e.getMessage(), e);
        }
    }
}
