package shop.petunia.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Dialogs.FileKind;

/** The system's own windows for files and folders. */
record Choosers(Texts texts, Supplier<Window> owner) {
    Optional<Path> open(Sentence title, List<FileKind> kinds) {
        return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner.get())).map(File::toPath);
    }

    Optional<Path> save(Sentence title, String name, List<FileKind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    Optional<Path> folder(Sentence title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.of(title));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(Sentence title, List<FileKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(title));
        for (FileKind kind : kinds) {
            List<String> patterns = kind.endings().stream().map(ending -> "*." + ending).toList();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.of(kind.name()), patterns));
        }
        return chooser;
    }
}
