package shop.petunia.marketplace;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The key that only the owner can read; on Windows the system wraps it besides for the present user. */
final class KeyFile {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    byte[] read() throws IOException {
        guard(path);
        return Dpapi.isHere() ? Dpapi.unwrap(Files.readAllBytes(path)) : Files.readAllBytes(path);
    }

    /** The one that is there, or a new one. */
    byte[] make(SecureRandom random) throws IOException {
        if (Files.exists(path)) {
            return read();
        }
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        writeForOwner(path, Dpapi.isHere() ? Dpapi.wrap(key) : key);
        return key;
    }

    /** Nobody else could read it for a moment, either: the rights are there before the bytes. */
    static void writeForOwner(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file);
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        } else {
            Files.createFile(file);
            guard(file);
        }
        try (FileChannel channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Takes away what others may: a copied folder may have come with wider rights. */
    private static void guard(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, OWNER);
            return;
        }
        AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    private static boolean isPosix(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return Files.getFileStore(folder == null ? file : folder)
                .supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
