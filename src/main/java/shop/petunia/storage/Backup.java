package shop.petunia.storage;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of the whole database, as it is listed.
 *
 * @param bytes the packed size
 * @param beforeUpgrade whether it was taken of an older version's tables before they were changed
 */
public record Backup(Path file, Instant at, long bytes, boolean beforeUpgrade) implements Comparable<Backup> {
    /** The newest first. */
    @Override
    public int compareTo(Backup other) {
        int byTime = other.at.compareTo(at);
        return byTime != 0 ? byTime : other.file.compareTo(file);
    }
}
