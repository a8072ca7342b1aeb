package shop.petunia.bouquets;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Node;

/**
 * How a camera was held, as it notes in its EXIF: 1 upright … 8.
 *
 * @param code TIFF's tag 274
 */
record Orientation(int code) {
    private static final Logger LOG = LoggerFactory.getLogger(Orientation.class);
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 274;
    private static final String APP1 = "225";
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    /** A picture without a readable note is taken as it is. */
    static Orientation of(ImageReader reader) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(0);
            if (metadata == null || !"javax_imageio_jpeg_image_1.0".equals(metadata.getNativeMetadataFormatName())) {
                return UPRIGHT;
            }
            byte[] exif = exif(metadata.getAsTree("javax_imageio_jpeg_image_1.0"));
            return exif == null ? UPRIGHT : read(exif);
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("No orientation", unreadable);
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
        if (turn.isIdentity()) {
            return picture;
        }
        boolean lying = code >= 5;
        BufferedImage turned = new BufferedImage(
                lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return turned;
    }

    /** EXIF is a TIFF of its own inside the JPEG. */
    private static Orientation read(byte[] exif) throws IOException {
        ImageReader tiff = ImageIO.getImageReadersByFormatName("tiff").next();
        int header = EXIF.length;
        try (MemoryCacheImageInputStream stream =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(exif, header, exif.length - header))) {
            tiff.setInput(stream, false, false);
            TIFFField field = TIFFDirectory.createFromMetadata(tiff.getImageMetadata(0)).getTIFFField(TAG);
            return field == null ? UPRIGHT : new Orientation(field.getAsInt(0));
        } finally {
            tiff.dispose();
        }
    }

    private static byte @Nullable [] exif(Node node) {
        if ("unknown".equals(node.getNodeName())
                && node instanceof javax.imageio.metadata.IIOMetadataNode marker
                && APP1.equals(marker.getAttribute("MarkerTag"))
                && marker.getUserObject() instanceof byte[] bytes
                && startsAsExif(bytes)) {
            return bytes;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            byte[] found = exif(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean startsAsExif(byte[] bytes) {
        return bytes.length > EXIF.length
                && java.util.Arrays.equals(bytes, 0, EXIF.length, EXIF, 0, EXIF.length);
    }
}
