package shop.petunia.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents of the demo shop, as the tour shows them. */
record Samples(Wiring shop) {
    List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of();
    }
}
