package shop.petunia.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import shop.petunia.shared.UserProblem;

/**
 * The size that the database's file had when it was closed. H2 opens a file that was cut short without a word, in an
 * older state, if an older state is all that is left; so the size is noted at each close and compared at each opening.
 */
final class Seal {
    private final DataFolder folder;

    Seal(DataFolder folder) {
        this.folder = folder;
    }

    /** @throws UserProblem when the file is not the one that was closed */
    void check() {
        Optional<String> sealed = sealed();
        if (sealed.isPresent() && !sealed.get().equals(size())) {
            throw OpeningTrouble.DAMAGED.problem(folder.database().toString());
        }
    }

    /** While the database is open, and after it was killed, its size says nothing. */
    void remove() {
        try {
            Files.deleteIfExists(folder.seal());
        } catch (IOException problem) {
            throw OpeningTrouble.NOT_WRITABLE.problem(problem, folder.path().toString());
        }
    }

    void put() {
        put(size());
    }

    /** Seals for a file that is about to be moved into its place. */
    void put(Path coming) {
        put(size(coming));
    }

    private void put(String size) {
        try {
            Path fresh = folder.path().resolve("petunia.seal.tmp");
            Files.writeString(fresh, size, StandardCharsets.US_ASCII);
            Files.move(fresh, folder.seal(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Optional<String> sealed() {
        try {
            Path seal = folder.seal();
            return Files.exists(seal) ? Optional.of(Files.readString(seal, StandardCharsets.US_ASCII)) : Optional.empty();
        } catch (IOException problem) {
            throw OpeningTrouble.NOT_WRITABLE.problem(problem, folder.path().toString());
        }
    }

    private String size() {
        return size(folder.database());
    }

    private static String size(Path file) {
        try {
            return Files.exists(file) ? Long.toString(Files.size(file)) : "none";
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
