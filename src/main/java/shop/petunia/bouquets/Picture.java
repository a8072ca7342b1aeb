package shop.petunia.bouquets;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import shop.petunia.shared.UserProblem;

/** Reads and scales pictures; of a huge one only each n-th pixel comes into memory. */
final class Picture {
    private static final Set<String> KINDS = Set.of("png", "jpeg");
    private static final int WIDEST = 40_000;
    private static final int TOLD_BY = 12;

    private Picture() {}

    /** @param side about twice as many pixels are read, so that scaling has something to smooth */
    static BufferedImage read(Path file, int side) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = stream == null ? Set.<ImageReader>of().iterator()
                    : ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw unknown(file);
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, stream, file, side);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException problem) {
            if (problem instanceof UserProblem refusal) {
                throw refusal;
            }
            throw new UserProblem(problem, "bouquets.photo.unreadable", name(file));
        }
    }

    /** Phones and web pages have kinds of their own: then it is told how to make a JPEG of it. */
    private static UserProblem unknown(Path file) {
        String start = start(file);
        if (start.startsWith("ftyp", 4)) {
            return new UserProblem("bouquets.photo.heic", name(file));
        }
        return start.startsWith("RIFF") && start.startsWith("WEBP", 8)
                ? new UserProblem("bouquets.photo.webp", name(file))
                : new UserProblem("bouquets.photo.unknown", name(file));
    }

    /** The bytes by which a file tells what it is. */
    private static String start(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(TOLD_BY), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream stream, Path file, int side)
            throws IOException {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw unknown(file);
        }
        reader.setInput(stream, false, false);
        int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        if (longer > WIDEST) {
            throw new UserProblem("bouquets.photo.tooLarge", name(file), WIDEST);
        }
        int each = Math.max(1, longer / (2 * side));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(each, each, 0, 0);
        BufferedImage picture = within(reader.read(0, param), side);
        return Orientation.of(file).upright(picture);
    }

    /** The same picture, its longer side at most so long, on white where it is transparent. Never enlarged. */
    static BufferedImage within(BufferedImage picture, int side) {
        BufferedImage scaled = opaque(picture, picture.getWidth(), picture.getHeight());
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        // By halves: one great step would look at too few of the pixels.
        while (longer > 2 * side) {
            longer = (longer + 1) / 2;
            scaled = opaque(scaled, proportional(scaled.getWidth()), proportional(scaled.getHeight()));
        }
        if (longer <= side) {
            return scaled;
        }
        return opaque(scaled, share(scaled.getWidth(), side, longer), share(scaled.getHeight(), side, longer));
    }

    private static int proportional(int length) {
        return Math.max(1, (length + 1) / 2);
    }

    private static int share(int length, int side, int longer) {
        return Math.max(1, Math.round((float) length * side / longer));
    }

    private static BufferedImage opaque(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
