package shop.petunia.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Turns stylesheets into JavaFX's binary form, beside the sources' copies: who asks for a .css gets the .bss there, and
 * nothing is parsed at the start. The build calls it.
 */
final class StylesheetCompiler {
    private StylesheetCompiler() {}

    /** @param args the folder that the resources were copied to */
    public static void main(String[] args) throws IOException {
        for (Path source : stylesheets(Path.of(args[0]))) {
            Path target = source.resolveSibling(source.getFileName().toString().replace(".css", ".bss"));
            Stylesheet.convertToBinary(source.toFile(), target.toFile());
        }
    }

    private static List<Path> stylesheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
