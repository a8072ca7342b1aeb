package shop.petunia.bouquets;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a camera was held, as it notes in its EXIF: 1 upright … 8. ImageIO's own reading of a JPEG's notes refuses the
 * order in which many phones write them, so the one that matters is looked up here.
 *
 * @param code TIFF's tag 274
 */
record Orientation(int code) {
    private static final Logger LOG = LoggerFactory.getLogger(Orientation.class);
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 274;
    private static final int JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int FIRST_SEGMENT = 0xFFC0;
    private static final int PICTURE_BEGINS = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** A picture without a readable note is taken as it is. */
    static Orientation of(Path file) {
        try (DataInputStream stream = new DataInputStream(Files.newInputStream(file))) {
            Optional<byte[]> exif = stream.readUnsignedShort() == JPEG ? exif(stream) : Optional.empty();
            return exif.isPresent() ? read(exif.get()) : UPRIGHT;
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("No orientation in {}", file.getFileName(), unreadable);
            return UPRIGHT;
        }
    }

    BufferedImage upright(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn = switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        return turn.isIdentity() ? picture : turned(picture, turn, code >= 5);
    }

    /** @param lying whether width and height change places */
    private static BufferedImage turned(BufferedImage picture, AffineTransform turn, boolean lying) {
        int width = lying ? picture.getHeight() : picture.getWidth();
        int height = lying ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return turned;
    }

    private static Optional<byte[]> exif(DataInputStream stream) throws IOException {
        int marker = stream.readUnsignedShort();
        while (marker >= FIRST_SEGMENT && marker != PICTURE_BEGINS) {
            byte[] segment = stream.readNBytes(stream.readUnsignedShort() - Short.BYTES);
            if (marker == APP1 && Arrays.mismatch(segment, EXIF) == EXIF.length) {
                return Optional.of(segment);
            }
            marker = stream.readUnsignedShort();
        }
        return Optional.empty();
    }

    /** EXIF is a TIFF of its own inside the JPEG. */
    private static Orientation read(byte[] exif) throws IOException {
        ImageReader tiff = ImageIO.getImageReadersByFormatName("tiff").next();
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(exif, EXIF.length, exif.length - EXIF.length))) {
            tiff.setInput(stream, false, false);
            TIFFField field = TIFFDirectory.createFromMetadata(tiff.getImageMetadata(0)).getTIFFField(TAG);
            return field == null ? UPRIGHT : new Orientation(field.getAsInt(0));
        } finally {
            tiff.dispose();
        }
    }
}
