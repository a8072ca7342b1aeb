package shop.petunia.updates;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code petunia.json} of a folder or of an address: {@code {"version": "1.2.0", "file": "petunia_1.2.0_amd64.deb",
 * "notes": {"ru": "…", "en": "…"}}}, the last two at will.
 */
final class VersionFile {
    private static final String NAME = "petunia.json";
    private static final int LARGEST = 1 << 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private VersionFile() {}

    /**
     * Only what nobody on the way can change: what is offered gets installed. This very computer has no way.
     */
    static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://localhost:");
    }

    /** @throws IOException when it cannot be had, or is none */
    static Offer read(String source) throws IOException, InterruptedException {
        try {
            byte[] content = isAddress(source) ? fetched(address(source, NAME)) : local(Path.of(source, NAME));
            return offer(JSON.readTree(content), source);
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw new IOException("No version file: " + wrong.getMessage(), wrong);
        }
    }

    private static byte[] local(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(LARGEST);
        }
    }

    private static byte[] fetched(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream content = answer.body()) {
                if (answer.statusCode() != OK) {
                    throw new IOException(address + " answered " + answer.statusCode());
                }
                return content.readNBytes(LARGEST);
            }
        }
    }

    private static Offer offer(JsonNode file, String source) throws IOException {
        Version version = Version.of(file.path("version").asString(""))
                .orElseThrow(() -> new IOException("The version file names no version"));
        Map<String, String> notes = new TreeMap<>();
        file.path("notes").properties().forEach(note -> notes.put(note.getKey(), note.getValue().asString("")));
        return new Offer(version, Map.copyOf(notes), place(source, file.path("file").asString("")));
    }

    /** The version file may lead nowhere but below its own folder; else the folder itself is named. */
    private static String place(String source, String file) {
        if (isAddress(source)) {
            String address = address(source, file).toString();
            return address.startsWith(address(source, "").toString()) ? address : source;
        }
        Path folder = Path.of(source).normalize();
        Path installer = folder.resolve(file).normalize();
        return installer.startsWith(folder) ? installer.toString() : source;
    }

    /** The source is a folder, whether or not a stroke ends it. */
    private static URI address(String source, String file) {
        String folder = source.endsWith("/") ? source : source + "/";
        return Objects.requireNonNull(URI.create(folder).resolve(file));
    }

    /** For {@link Updates}: what cannot be had is no news. */
    static Optional<Offer> newer(Version than, String source) throws IOException, InterruptedException {
        return Optional.of(read(source)).filter(offer -> offer.version().compareTo(than) > 0);
    }
}
