package shop.petunia.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of backups: what they are called and how many are kept. */
record BackupFolder(Path place, Clock clock) {
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss");
    private static final Pattern NAME =
            Pattern.compile("petunia-(before-upgrade-)?(\\d{4}-\\d\\d-\\d\\d_\\d{6})\\.zip");

    enum Kind {
        EVERYDAY("petunia-", 14),
        /** Kept besides, as the only ones that the former version of the program can read. */
        BEFORE_UPGRADE("petunia-before-upgrade-", 3);

        private final String beginning;
        private final int kept;

        Kind(String beginning, int kept) {
            this.beginning = beginning;
            this.kept = kept;
        }
    }

    /** The newest first. */
    List<Backup> list() {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.flatMap(file -> backup(file).stream()).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Nothing when the name is no backup's. */
    Optional<Backup> backup(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        Instant at = LocalDateTime.parse(name.group(2), NAMED).atZone(clock.getZone()).toInstant();
        return Optional.of(new Backup(file, at, file.toFile().length(), name.group(1) != null));
    }

    /** The name of this second, or of the first free one after it. */
    Path free(Kind kind) {
        LocalDateTime second = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        return Stream.iterate(second, before -> before.plusSeconds(1))
                .map(at -> place.resolve(kind.beginning + NAMED.format(at) + ".zip"))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    /** Drops the older ones of each kind. */
    void keepNewest() throws IOException {
        List<Backup> all = list();
        for (Kind kind : Kind.values()) {
            boolean upgrade = kind == Kind.BEFORE_UPGRADE;
            for (Backup old : all.stream().filter(backup -> backup.beforeUpgrade() == upgrade).skip(kind.kept)
                    .toList()) {
                Files.deleteIfExists(old.file());
            }
        }
    }
}
