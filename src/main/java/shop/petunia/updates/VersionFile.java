package shop.petunia.updates;

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.petunia.shared.UserProblem;
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
    private static final Pattern ADDRESS = Pattern.compile("(https?://)([^/?#\\s]+)(/\\S*)");
    private static final int OK = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private VersionFile() {}

    /**
     * Only what nobody on the way can change: what is offered gets installed. This very computer has no way.
     */
    static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://localhost:");
    }

    /** @throws UserProblem when it cannot be had, or is none */
    static Offer read(String source, Duration patience) {
        try {
            byte[] content = isAddress(source) ? fetched(address(source, NAME), patience) : local(Path.of(source));
            return offer(JSON.readTree(content), source);
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw new UserProblem(wrong, "updates.source.noVersion", source);
        }
    }

    private static byte[] local(Path folder) {
        try (InputStream content = Files.newInputStream(folder.resolve(NAME))) {
            return content.readNBytes(LARGEST);
        } catch (IOException problem) {
            throw new UserProblem(problem,
                    Files.isDirectory(folder) ? "updates.source.noFile" : "updates.source.noFolder", folder.toString());
        }
    }

    /** The request's own timeout ends with the headers, so the whole answer is waited for here. */
    private static byte[] fetched(URI address, Duration patience) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            HttpResponse<byte[]> answer = client
                    .sendAsync(HttpRequest.newBuilder(address).build(),
                            BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST))
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            if (answer.statusCode() != OK) {
                throw new UserProblem("updates.source.refused", address.toString(), answer.statusCode());
            }
            return answer.body();
        } catch (CompletionException failure) {
            throw new UserProblem(failure, "updates.source.noAnswer", address.toString());
        } finally {
            client.shutdownNow();
        }
    }

    private static Offer offer(JsonNode file, String source) {
        Version version = Version.of(file.path("version").asString(""))
                .orElseThrow(() -> new UserProblem("updates.source.noVersion", source));
        Map<String, String> notes = new TreeMap<>();
        file.path("notes").properties().forEach(note -> notes.put(note.getKey(), note.getValue().asString("")));
        return new Offer(version, Map.copyOf(notes), place(source, file.path("file").asString("")));
    }

    /** The version file may lead nowhere but below its own folder; else the folder itself is named. */
    private static String place(String source, String file) {
        if (isAddress(source)) {
            try {
                String address = address(source, new URI(null, null, file, null).toString()).toString();
                return address.startsWith(address(source, "").toString()) ? address : source;
            } catch (URISyntaxException noFile) {
                return source;
            }
        }
        Path folder = Path.of(source).normalize();
        Path installer = folder.resolve(file).normalize();
        return installer.startsWith(folder) ? installer.toString() : source;
    }

    /**
     * The source is a folder, whether or not a stroke ends it. A host may be Cyrillic.
     *
     * @throws IllegalArgumentException when it is no address with a host
     */
    static URI address(String source, String file) {
        Matcher parts = ADDRESS.matcher(source.endsWith("/") ? source : source + "/");
        if (!parts.matches()) {
            throw new IllegalArgumentException("No address: " + source);
        }
        URI folder = URI.create(parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3));
        return URI.create(Objects.requireNonNull(folder.resolve(file)).toASCIIString());
    }
}
