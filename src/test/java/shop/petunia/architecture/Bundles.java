package shop.petunia.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All texts of one language: key to pattern. */
record Bundles(Map<String, String> texts) {
    private static final Path RESOURCES = Path.of("src/main/resources/shop/petunia");

    static Bundles of(String language) {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> rooms = Files.list(RESOURCES)) {
            for (Path room : rooms.toList()) {
                all.putAll(read(room, language));
            }
            return new Bundles(all);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> read(Path room, String language) throws IOException {
        Path file = room.resolve("texts_" + language + ".properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> {
            if (!key.toString().startsWith(room.getFileName() + ".")) {
                throw new AssertionError(key + " does not begin with its room's name in " + file);
            }
            texts.put(key.toString(), text.toString());
        });
        return texts;
    }
}
