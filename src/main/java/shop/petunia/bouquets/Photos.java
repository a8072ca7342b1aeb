package shop.petunia.bouquets;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.UserProblem;

/**
 * The bouquets' pictures: files in a folder, each named after its content, so that a name always means the same picture
 * and the same picture lies there once. Each is kept in two sizes. Work for the background.
 */
public final class Photos {
    /** The longer side, in pixels. */
    static final int LARGE = 900;

    static final int SMALL = 480;

    /** As long as a backup may still need what is shown nowhere any more. */
    static final Duration KEPT = Duration.ofDays(60);

    private static final Logger LOG = LoggerFactory.getLogger(Photos.class);
    private static final float QUALITY = 0.87f;
    private static final int NAME_BYTES = 16;
    private static final String ENDING = ".jpg";
    private static final String SMALL_ENDING = "-small.jpg";

    private final Path folder;
    private final Clock clock;

    /** @param folder need not exist yet */
    public Photos(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Takes a person's file in: PNG or JPEG of any size, turned as the camera held it.
     *
     * @return the picture's name
     * @throws UserProblem when it is no such picture, or cannot be read
     */
    public String keep(Path file) {
        return keep(Picture.read(file, LARGE));
    }

    /** Takes in a picture that was made here. */
    public String keep(BufferedImage picture) {
        try {
            byte[] large = jpeg(Picture.within(picture, LARGE));
            String name = name(large);
            Files.createDirectories(folder);
            write(name + ENDING, large);
            write(name + SMALL_ENDING, jpeg(Picture.within(picture, SMALL)));
            return name;
        } catch (IOException problem) {
            throw new UserProblem(problem, "bouquets.photo.notKept", folder.toString());
        }
    }

    /** Nothing when the file has gone, say because the folder was not brought along. */
    public Optional<BufferedImage> large(String name) {
        return read(name + ENDING);
    }

    public Optional<BufferedImage> small(String name) {
        return read(name + SMALL_ENDING);
    }

    /** The large one's JPEG file, for what sends it elsewhere. */
    public Optional<Path> file(String name) {
        return Optional.of(folder.resolve(name + ENDING)).filter(Files::isRegularFile);
    }

    /**
     * Removes pictures that nothing has shown for {@link #KEPT}: an older backup that is restored still finds its own.
     * Safe at any moment when nobody is about to save one.
     *
     * @param used the names that are still shown
     * @return how many files went
     */
    public int sweep(Set<String> used) {
        Instant eldest = clock.instant().minus(KEPT);
        int removed = 0;
        for (Path file : files()) {
            if (used.contains(nameOf(file))) {
                touch(file);
            } else if (lastShown(file).isBefore(eldest)) {
                removed += remove(file) ? 1 : 0;
            }
        }
        return removed;
    }

    private Optional<BufferedImage> read(String fileName) {
        Path file = folder.resolve(fileName);
        try {
            return Files.isRegularFile(file)
                    ? Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file))))
                    : Optional.empty();
        } catch (IOException problem) {
            LOG.warn("The picture {} cannot be read", fileName, problem);
            return Optional.empty();
        }
    }

    /** Half-written files never have a picture's name. */
    private void write(String fileName, byte[] bytes) throws IOException {
        Path target = folder.resolve(fileName);
        Path part = Files.createTempFile(folder, "new", ".part");
        Files.write(part, bytes);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(QUALITY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String name(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.endsWith(SMALL_ENDING) ? SMALL_ENDING : ENDING;
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } catch (IOException problem) {
            LOG.warn("{} cannot be touched", file, problem);
        }
    }

    private static Instant lastShown(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static boolean remove(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException problem) {
            LOG.warn("{} cannot be removed", file, problem);
            return false;
        }
    }
}
