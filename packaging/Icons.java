import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.GraphicsNode;

/**
 * Makes the icons of the three systems from the drawing, by the Batik that the program has anyway:
 * {@code java -cp 'JARS/*' Icons.java petunia.svg FOLDER} writes petunia-SIZE.png, petunia.ico and petunia.icns.
 */
final class Icons {
    /** Windows and the desktops of Linux. */
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
    /** The names that macOS gave to its sizes. */
    private static final Map<String, Integer> APPLE = new TreeMap<>(Map.of(
            "icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024));

    private Icons() {}

    public static void main(String... args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path svg = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        GraphicsNode drawing = drawing(svg);
        for (int size : SIZES) {
            Files.write(folder.resolve("petunia-" + size + ".png"), png(drawing, size));
        }
        Files.write(folder.resolve("petunia.ico"), ico(drawing));
        Files.write(folder.resolve("petunia.icns"), icns(drawing));
    }

    private static GraphicsNode drawing(Path svg) throws IOException {
        var document = new SAXSVGDocumentFactory(null).createDocument(svg.toUri().toString());
        return new GVTBuilder().build(new BridgeContext(new UserAgentAdapter()), document);
    }

    private static byte[] png(GraphicsNode drawing, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale(size / 96.0, size / 96.0);
        drawing.paint(canvas);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A table of the pictures, then the pictures; Windows has read PNGs in it since Vista. */
    private static byte[] ico(GraphicsNode drawing) throws IOException {
        int head = 6 + 16 * SIZES.size();
        ByteBuffer table = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        table.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.size());
        for (int size : SIZES) {
            byte[] png = png(drawing, size);
            byte side = (byte) (size % 256);
            table.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(png.length).putInt(head + pictures.size());
            pictures.writeBytes(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(table.array());
        pictures.writeTo(file);
        return file.toByteArray();
    }

    /** Each picture under its four letters and its length, the whole under its own. */
    private static byte[] icns(GraphicsNode drawing) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pictures);
        for (Map.Entry<String, Integer> apple : APPLE.entrySet()) {
            byte[] png = png(drawing, apple.getValue());
            out.write(apple.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(png.length + 8);
            out.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.write("icns".getBytes(StandardCharsets.US_ASCII));
        whole.writeInt(pictures.size() + 8);
        pictures.writeTo(whole);
        return file.toByteArray();
    }
}
