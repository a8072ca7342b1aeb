package shop.petunia.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the running program listens.
 *
 * @param secret what a caller must say first, because every user of the machine can reach the port
 */
record Address(int port, String secret) {
    static Address of(int port) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new Address(port, HexFormat.of().formatHex(random));
    }

    /** The file in the data folder that holds the address; on Windows the user's own folder keeps others out. */
    record Slot(DataFolder folder) {
        void write(Address address) throws IOException {
            Path fresh = Files.createTempFile(folder.path(), "petunia-instance", ".tmp", ownerOnly());
            Files.write(fresh, List.of(Integer.toString(address.port), address.secret));
            Files.move(fresh, folder.instance(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }

        @Nullable Address read() {
            try {
                List<String> lines = Files.readAllLines(folder.instance());
                return lines.size() < 2 ? null : new Address(Integer.parseInt(lines.getFirst()), lines.get(1));
            } catch (IOException | NumberFormatException absent) {
                return null;
            }
        }

        void clear() {
            try {
                Files.deleteIfExists(folder.instance());
            } catch (IOException problem) {
                throw OpeningTrouble.NOT_WRITABLE.problem(problem, folder.instance().toString());
            }
        }

        private static FileAttribute<?>[] ownerOnly() {
            if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                return new FileAttribute<?>[0];
            }
            return new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            };
        }
    }
}
