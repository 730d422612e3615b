import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;

/**
 * A Neo4j for the tests: Bolt on a port of loopback (0: a free one), authentication on.
 *
 * Arguments: the directory of its data, and the port. The first line on standard input is the password. When Bolt
 * accepts it prints one line, "READY port version". Each further line on standard input asks for one more, empty Neo4j
 * on a free port, told by a READY line of its own: the community edition has one database, and a second Neo4j in this
 * process finds the classes loaded and compiled (1 s of processor time, where a second process takes 9). It lives
 * until standard input is closed, also while it is still starting; the system closes it for a parent that dies,
 * however that dies. At its end it deletes the directory, with no orderly shutdown, for nobody will want these data
 * again; with `-Dparley.keep=true` it shuts down and keeps them.
 *
 * With `-Dparley.plans=COUNT` so many plans are kept, and none is made anew because the data changed.
 */
final class Neo4jServer {
    private static final boolean KEEP = Boolean.getBoolean("parley.keep");

    public static void main(String[] arguments) {
        var directory = Path.of(arguments[0]);
        var input = new BufferedReader(new InputStreamReader(System.in));
        if (!KEEP) Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
        try {
            var password = input.readLine();
            var asked = new LinkedBlockingQueue<String>();
            follow(input, asked);
            open(directory, Integer.parseInt(arguments[1]), password);
            for (var more = 1; ; more++) {
                asked.take();
                open(directory.resolve("more-" + more), 0, password);
            }
        } catch (Throwable problem) {
            problem.printStackTrace();
            System.exit(1);
        }
    }

    /** Reads on while a Neo4j starts, so that the end of the input is noticed at any time. */
    private static void follow(BufferedReader input, BlockingQueue<String> asked) {
        new Thread(() -> {
            try {
                for (var line = input.readLine(); line != null; line = input.readLine()) asked.add(line);
            } catch (IOException closed) {
                // An end too.
            }
            System.exit(0);
        }).start();
    }

    private static void open(Path directory, int port, String password) {
        var service = start(directory, port);
        if (KEEP) Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        setPassword(service, password);
        System.out.println("READY " + port(service) + " " + Version.getNeo4jVersion());
    }

    private static void delete(Path directory) {
        try (var paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException changing) {
            // The server still writes; what is left is in a temporary directory.
        }
    }

    private static DatabaseManagementService start(Path directory, int port) {
        var builder = new DatabaseManagementServiceBuilder(directory)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Integer.getInteger("parley.pagecache", 64)))
            .setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF);
        var plans = Integer.getInteger("parley.plans", 0);
        if (plans > 0)
            builder
                .setConfig(GraphDatabaseSettings.query_cache_size, plans)
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1));
        return builder.build();
    }

    private static void setPassword(DatabaseManagementService service, String password) {
        if (password == null) throw new IllegalArgumentException("Expected the password on standard input");
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    private static int port(DatabaseManagementService service) {
        var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }
}
