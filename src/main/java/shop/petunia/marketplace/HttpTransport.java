package shop.petunia.marketplace;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Over the network. A reply that drips in is given up after the same time as one that never begins. */
public final class HttpTransport implements Transport, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final long LONGEST = 128L << 20;
    private static final String BOUNDARY = "petunia-" + UUID.randomUUID();

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public Told exchange(Ask ask) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> coming =
                http.sendAsync(request(ask), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
        try {
            HttpResponse<byte[]> reply = coming.copy()
                    .orTimeout(ask.patience().toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return new Told(reply.statusCode(), reply.body(), date(reply).orElse(null));
        } catch (CompletionException failed) {
            coming.cancel(true);
            throw told(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static HttpRequest request(Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(ask.uri())
                .method(ask.method(), body(ask))
                .header("Accept", "application/json");
        if (ask.file() != null) {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        } else if (ask.body() != null) {
            request.header("Content-Type", "application/json");
        }
        if (ask.token() != null) {
            request.header("X-Seller-Token", ask.token());
        }
        return request.build();
    }

    private static BodyPublisher body(Ask ask) {
        Upload file = ask.file();
        if (file == null) {
            return ask.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(ask.body());
        }
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.name()
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
        return BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(file.bytes()),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private static IOException told(Throwable cause) {
        return switch (cause) {
            case SSLHandshakeException untrusted -> new NotSent(Trouble.CERTIFICATE, untrusted);
            case HttpConnectTimeoutException nobody -> new NotSent(Trouble.UNREACHABLE, nobody);
            case ConnectException nobody -> new NotSent(Trouble.UNREACHABLE, nobody);
            case UnknownHostException nobody -> new NotSent(Trouble.UNREACHABLE, nobody);
            case UnresolvedAddressException nobody -> new NotSent(Trouble.UNREACHABLE, nobody);
            case TimeoutException late -> new InterruptedIOException("no whole reply in time");
            case IOException broken -> broken;
            default -> new IOException(cause);
        };
    }

    private static Optional<Instant> date(HttpResponse<?> reply) {
        return reply.headers().firstValue("Date").flatMap(written -> {
            try {
                return Optional.of(
                        ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            } catch (DateTimeParseException odd) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
