package shop.petunia.marketplace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import shop.petunia.marketplace.Transport.Ask;
import shop.petunia.marketplace.Transport.Told;
import shop.petunia.marketplace.Transport.Upload;

/**
 * The fake marketplace on this computer, to be talked with over HTTP. By hand: its main method, with the port and, if
 * wanted, the word {@code faults}; a buyer orders something every half a minute.
 */
public final class MarketplaceServer implements AutoCloseable {
    public final FakeMarketplace cloud = new FakeMarketplace(Clock.systemUTC()::instant, new Timepiece() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pause(Duration duration) {
            // Here only the marketplace is slow by its word; nobody waits for that.
        }
    });
    private final HttpServer server;

    /** @param port of loopback, 0 for any that is free */
    public MarketplaceServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] sent = exchange.getRequestBody().readAllBytes();
            String body = new String(sent, StandardCharsets.UTF_8);
            URI uri = exchange.getRequestURI();
            Told told = cloud.exchange(new Ask(exchange.getRequestMethod(), uri,
                    exchange.getRequestHeaders().getFirst("X-Seller-Token"),
                    body.isEmpty() || isFile(exchange) ? null : body,
                    Duration.ZERO, isFile(exchange) ? new Upload("photo", sent) : null));
            if (told.date() != null) {
                exchange.getResponseHeaders().set("Date", DateTimeFormatter.RFC_1123_DATE_TIME
                        .format(told.date().atOffset(ZoneOffset.UTC)));
            }
            exchange.sendResponseHeaders(told.status(), told.body().length == 0 ? -1 : told.body().length);
            exchange.getResponseBody().write(told.body());
        }
    }

    private static boolean isFile(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type != null && type.startsWith("multipart/form-data; boundary=");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public static void main(String[] args) throws Exception {
        MarketplaceServer server = new MarketplaceServer(args.length == 0 ? 8099 : Integer.parseInt(args[0]));
        if (args.length > 1 && args[1].equals("faults")) {
            Fault[] faults = Fault.values();
            server.cloud.faults = request -> ThreadLocalRandom.current().nextInt(100) < 20
                    ? faults[ThreadLocalRandom.current().nextInt(faults.length)]
                    : Fault.NONE;
        }
        System.out.println(server.url() + " — " + FakeMarketplace.LOGIN + " / " + FakeMarketplace.PASSWORD);
        Random random = new Random();
        while (true) {
            synchronized (server.cloud) {
                long order = server.cloud.order("pending", "7916%07d".formatted(random.nextInt(10_000_000)),
                        1500 + 100 * random.nextInt(30), random.nextBoolean());
                System.out.println("request " + order);
            }
            Thread.sleep(30_000);
        }
    }
}
