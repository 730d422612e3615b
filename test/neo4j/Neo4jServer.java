import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
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
 * accepts it prints one line, "READY port version". It lives until standard input is closed, also while it is still
 * starting; the system closes it for a parent that dies, however that dies. At its end it deletes the directory, with
 * no orderly shutdown, for nobody will want these data again; with `-Dparley.keep=true` it shuts down and keeps them.
 */
final class Neo4jServer {
    private static final boolean KEEP = Boolean.getBoolean("parley.keep");

    public static void main(String[] arguments) {
        var directory = Path.of(arguments[0]);
        var input = new BufferedReader(new InputStreamReader(System.in));
        if (!KEEP) Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
        try {
            var password = input.readLine();
            endWithInput(input);
            var service = start(directory, Integer.parseInt(arguments[1]));
            if (KEEP) Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
            setPassword(service, password);
            System.out.println("READY " + port(service) + " " + Version.getNeo4jVersion());
        } catch (Throwable problem) {
            problem.printStackTrace();
            System.exit(1);
        }
    }

    private static void endWithInput(BufferedReader input) {
        new Thread(() -> {
            try {
                while (input.readLine() != null) {
                    // Nothing more is expected; the end is what counts.
                }
            } catch (IOException closed) {
                // An end too.
            }
            System.exit(0);
        }).start();
    }

    private static void delete(Path directory) {
        try (var paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException changing) {
            // The server still writes; what is left is in a temporary directory.
        }
    }

    private static DatabaseManagementService start(Path directory, int port) {
        return new DatabaseManagementServiceBuilder(directory)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Integer.getInteger("parley.pagecache", 64)))
            .setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF)
            .build();
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
