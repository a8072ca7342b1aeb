package shop.petunia.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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

    /**
     * Compares.
     *
     * @return how large the file was when it was last compacted, zero when nobody knows
     * @throws UserProblem when the file is not the one that was closed
     */
    long check() {
        List<String> noted = noted();
        if (noted.isEmpty()) {
            return 0;
        }
        if (!noted.getFirst().equals(Long.toString(size(folder.database())))) {
            throw OpeningTrouble.DAMAGED.problem(folder.database().toString());
        }
        return noted.size() < 2 ? 0 : Long.parseLong(noted.get(1));
    }

    /** While the database is open, and after it was killed, its size says nothing. */
    void remove() {
        try {
            Files.deleteIfExists(folder.seal());
        } catch (IOException problem) {
            throw OpeningTrouble.NOT_WRITABLE.problem(problem, folder.path().toString());
        }
    }

    /** @param compacted to be told by {@link #check} */
    void put(long compacted) {
        write(List.of(Long.toString(size(folder.database())), Long.toString(compacted)));
    }

    /** Seals for a file that is about to be moved into its place. */
    void putFor(Path coming) {
        write(List.of(Long.toString(size(coming))));
    }

    private void write(List<String> lines) {
        try {
            Path fresh = folder.path().resolve("petunia.seal.tmp");
            Files.write(fresh, lines);
            Files.move(fresh, folder.seal(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private List<String> noted() {
        try {
            return Files.exists(folder.seal()) ? Files.readAllLines(folder.seal()) : List.of();
        } catch (IOException problem) {
            throw OpeningTrouble.NOT_WRITABLE.problem(problem, folder.path().toString());
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : -1;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
