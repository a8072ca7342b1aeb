package shop.petunia.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import shop.petunia.shared.UserProblem;

/** Reading does not ask whether the folder is there: a memory stick may be away when the program starts. */
record FolderNotation() implements Notation<Optional<Path>> {
    @Override
    public Setting.Kind kind() {
        return Setting.Kind.FOLDER;
    }

    @Override
    public Optional<Path> read(String written) {
        String text = written.strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException notOne) {
            throw new UserProblem(notOne, "settings.folder.missing", text);
        }
    }

    @Override
    public String write(Optional<Path> value) {
        return value.map(Path::toString).orElse("");
    }
}
