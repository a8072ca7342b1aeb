package shop.petunia.app;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws a bouquet of the demo shop from its recipe, since its shop has no photographer. */
final class DemoPicture {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 675;
    static final double X = WIDTH / 2.0;
    static final double Y = 268;
    static final double DOME = 205;
    private static final double HEAD = 66;
    private static final int HEADS = 60;

    private static final List<Color> WALLS = List.of(new Color(0xf6ede6), new Color(0xeef1ec), new Color(0xf4ebef),
            new Color(0xeceef4), new Color(0xf7f0df), new Color(0xe9efef));

    private final Random random;
    private final Map<String, Integer> stems;
    private final int mood;
    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D canvas = picture.createGraphics();

    /** @param stems good's name → pieces
     *  @param mood which paper and wall */
    DemoPicture(Map<String, Integer> stems, int mood) {
        this.stems = stems;
        this.mood = mood;
        this.random = new Random(mood);
    }

    BufferedImage draw() {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        wall();
        DemoWrapping wrapping = new DemoWrapping(canvas, stems, mood, random);
        wrapping.behind();
        new DemoGreens(canvas, stems, random).draw();
        heads();
        wrapping.before();
        canvas.dispose();
        return picture;
    }

    private void wall() {
        Color wall = WALLS.get(mood % WALLS.size());
        canvas.setPaint(new GradientPaint(0, 0, DemoBloom.shade(wall, 1.03), 0, HEIGHT, DemoBloom.shade(wall, 0.86)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setPaint(new RadialGradientPaint((float) X, 230f, 520f, new float[]{0f, 1f},
                new Color[]{new Color(255, 255, 255, 150), new Color(255, 255, 255, 0)}));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setPaint(new RadialGradientPaint((float) X, 640f, 260f, new float[]{0f, 1f},
                new Color[]{new Color(60, 40, 40, 70), new Color(60, 40, 40, 0)}));
        canvas.fill(new Ellipse2D.Double(X - 260, 600, 520, 80));
    }

    /** In golden angles from the middle outwards, the outer ones first, so that the middle stands in front. */
    private void heads() {
        List<DemoLook> heads = DemoLook.of(stems, HEADS, random);
        double sum = heads.stream().mapToDouble(look -> look.bloom().size * look.bloom().size).sum();
        double unit = Math.min(HEAD, DOME / Math.sqrt(Math.max(1, sum)) * 1.12);
        double room = DOME / Math.sqrt(heads.size());
        for (int place = heads.size() - 1; place >= 0; place--) {
            double angle = place * 2.399963 + mood;
            double away = Math.min(room, unit * 1.45) * Math.sqrt(place + 0.2);
            DemoLook look = heads.get(place);
            AffineTransform before = canvas.getTransform();
            canvas.translate(X + Math.cos(angle) * away, Y + Math.sin(angle) * away * 0.86);
            shadow(unit * look.bloom().size);
            look.bloom().paint(canvas, DemoBloom.shade(look.colour(), 0.96 + random.nextDouble() * 0.07),
                    unit * look.bloom().size, random);
            canvas.setTransform(before);
        }
    }

    private void shadow(double radius) {
        canvas.setPaint(
                new RadialGradientPaint(0f, (float) (radius * 0.2), (float) (radius * 1.22), new float[]{0.5f, 1f},
                        new Color[]{new Color(50, 25, 35, 90), new Color(50, 25, 35, 0)}));
        canvas.fill(new Ellipse2D.Double(-radius * 1.3, -radius * 1.2, radius * 2.6, radius * 2.7));
    }
}
