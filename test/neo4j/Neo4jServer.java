import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
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
 * accepts it prints one line, "READY port version", and it lives until standard input is closed, which the system
 * does for it however its parent dies.
 */
final class Neo4jServer {
    public static void main(String[] arguments) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in));
        var password = input.readLine();
        var service = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        setPassword(service, password);
        System.out.println("READY " + port(service) + " " + Version.getNeo4jVersion());
        waitForEnd(input);
        service.shutdown();
        System.exit(0);
    }

    private static DatabaseManagementService start(Path directory, int port) {
        return new DatabaseManagementServiceBuilder(directory)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
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

    private static void waitForEnd(BufferedReader input) throws IOException {
        while (input.readLine() != null) {
            // Nothing more is expected; the end is what counts.
        }
    }
}
