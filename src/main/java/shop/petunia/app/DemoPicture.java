package shop.petunia.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws a bouquet of the demo shop from its recipe, since its shop has no photographer. */
final class DemoPicture {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 675;
    private static final double X = WIDTH / 2.0;
    private static final double Y = 268;
    private static final double DOME = 205;
    private static final double HEAD = 66;
    private static final int HEADS = 60;

    /** The beginning of a good's name → its bloom and colour. */
    private static final Map<String, Look> BLOOMS = Map.ofEntries(
            look("Роза Эксплорер", DemoBloom.ROSE, 0xc0152f), look("Роза Мондиаль", DemoBloom.ROSE, 0xf3e6cf),
            look("Роза Пинк", DemoBloom.ROSE, 0xf0a9bb), look("Роза Аваланж", DemoBloom.ROSE, 0xf8f3e6),
            look("Роза Ред Наоми", DemoBloom.ROSE, 0x9c1029), look("Роза Джумилия", DemoBloom.ROSE, 0xf3c3d3),
            look("Роза кустовая Бомбастик", DemoBloom.RANUNCULUS, 0xf2c3bb),
            look("Роза кустовая Мисти", DemoBloom.RANUNCULUS, 0xd9628c),
            look("Роза пионовидная", DemoBloom.PEONY, 0xf2b9c4), look("Тюльпан Стронг", DemoBloom.TULIP, 0xf3be2b),
            look("Тюльпан Династия", DemoBloom.TULIP, 0xe5659b), look("Тюльпан пионов", DemoBloom.TULIP, 0xd8467f),
            look("Тюльпан попугай", DemoBloom.TULIP, 0xc0242f), look("Пион Сара", DemoBloom.PEONY, 0xf0a5bd),
            look("Пион Корал", DemoBloom.PEONY, 0xf58a78), look("Ранункулюс", DemoBloom.RANUNCULUS, 0xf7cfae),
            look("Ирис", DemoBloom.LILY, 0x4a56b8), look("Анемон", DemoBloom.ANEMONE, 0xf4f0f8),
            look("Хризантема кустовая", DemoBloom.DAISY, 0xfbfaf2),
            look("Хризантема Сантини", DemoBloom.DAISY, 0xb5cf6b),
            look("Хризантема одно", DemoBloom.MUM, 0xf6f3e4),
            look("Гвоздика одноголовая к", DemoBloom.CARNATION, 0xc92637),
            look("Гвоздика одноголовая б", DemoBloom.CARNATION, 0xf7f3ee),
            look("Гвоздика кустовая", DemoBloom.CARNATION, 0xf09cb5), look("Эустома белая", DemoBloom.ROSE, 0xf6f4ef),
            look("Эустома розовая", DemoBloom.PEONY, 0xe99fc0), look("Гортензия белая", DemoBloom.HYDRANGEA, 0xf1f3ea),
            look("Гортензия синяя", DemoBloom.HYDRANGEA, 0x7e9bd8),
            look("Альстромерия белая", DemoBloom.LILY, 0xf7f3ea),
            look("Альстромерия розовая", DemoBloom.LILY, 0xee9cae), look("Лилия", DemoBloom.LILY, 0xfaf7f0),
            look("Гербера", DemoBloom.GERBERA, 0xf08a3c), look("Орхидея", DemoBloom.LILY, 0xd9c7ea));

    private static final List<Color> PAPERS = List.of(new Color(0xd9b48a), new Color(0xf3d7dc), new Color(0xe9e4da),
            new Color(0xd6dfd0), new Color(0xdcd6ea), new Color(0xf4e6cf));
    private static final List<Color> RIBBONS = List.of(new Color(0x8f2f5c), new Color(0xc77d92), new Color(0x6f8a72),
            new Color(0xb98a4a), new Color(0x7a6aa0));
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
        boolean boxed = stems.keySet().stream().anyMatch(good -> good.startsWith("Коробка"));
        boolean basket = stems.keySet().stream().anyMatch(good -> good.startsWith("Корзина"));
        if (boxed || basket) {
            vessel(basket);
        } else {
            paper();
        }
        greens();
        heads();
        if (!boxed && !basket) {
            wrap();
        }
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

    private Color paperColour() {
        return PAPERS.get(mood % PAPERS.size());
    }

    /** What stands behind the flowers. */
    private void paper() {
        for (int sheet = 0; sheet < 5; sheet++) {
            double lean = (sheet - 2) * 0.26;
            Path2D leaf = new Path2D.Double();
            leaf.moveTo(X, 590);
            leaf.lineTo(X - 205 + lean * 330, Y - 70 - random.nextInt(40));
            leaf.lineTo(X - 20 + lean * 360, Y - 175 + Math.abs(sheet - 2) * 42);
            leaf.lineTo(X + 205 + lean * 330, Y - 70 - random.nextInt(40));
            leaf.closePath();
            sheet(leaf, DemoBloom.shade(paperColour(), 0.86 + sheet * 0.03));
        }
    }

    /** What is folded before them, with a ribbon. */
    private void wrap() {
        Color colour = paperColour();
        for (int side : new int[]{-1, 1}) {
            Path2D flap = new Path2D.Double();
            flap.moveTo(X - side * 40, 625);
            flap.lineTo(X + side * 62, 628);
            flap.lineTo(X + side * 246, Y + 42);
            flap.curveTo(X + side * 150, Y + 175, X + side * 30, Y + 205, X - side * 66, Y + 262);
            flap.closePath();
            sheet(flap, DemoBloom.shade(colour, side < 0 ? 0.97 : 1.05));
        }
        ribbon(RIBBONS.get(mood % RIBBONS.size()));
    }

    private void sheet(Shape shape, Color colour) {
        canvas.setPaint(new GradientPaint((float) X - 200, 200, DemoBloom.shade(colour, 1.05), (float) X + 220, 640,
                DemoBloom.shade(colour, 0.84)));
        canvas.fill(shape);
        canvas.setColor(new Color(90, 70, 60, 46));
        canvas.setStroke(new BasicStroke(1.4f));
        canvas.draw(shape);
    }

    private void ribbon(Color colour) {
        double knot = 560;
        for (int side : new int[]{-1, 1}) {
            Path2D loop = new Path2D.Double();
            loop.moveTo(X, knot);
            loop.curveTo(X + side * 40, knot - 46, X + side * 104, knot - 38, X + side * 92, knot - 2);
            loop.curveTo(X + side * 84, knot + 28, X + side * 34, knot + 16, X, knot);
            sheet(loop, colour);
            Path2D end = new Path2D.Double();
            end.moveTo(X, knot);
            end.curveTo(X + side * 22, knot + 34, X + side * 18, knot + 66, X + side * 44, knot + 96);
            end.lineTo(X + side * 20, knot + 98);
            end.curveTo(X + side * 2, knot + 66, X + side * 6, knot + 34, X, knot);
            sheet(end, DemoBloom.shade(colour, 0.9));
        }
        sheet(new Ellipse2D.Double(X - 15, knot - 13, 30, 26), DemoBloom.shade(colour, 1.1));
    }

    private void vessel(boolean basket) {
        Color colour = basket ? new Color(0xb98a57) : new Color(0xeab9c3);
        sheet(new RoundRectangle2D.Double(X - 175, Y + 100, 350, 250, 36, 36), colour);
        if (!basket) {
            sheet(new RoundRectangle2D.Double(X - 186, Y + 92, 372, 44, 20, 20), DemoBloom.shade(colour, 1.06));
            ribbon(RIBBONS.get(mood % RIBBONS.size()));
            return;
        }
        canvas.setStroke(new BasicStroke(5f));
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 12; column++) {
                canvas.setColor(DemoBloom.shade(colour, (row + column) % 2 == 0 ? 0.8 : 1.1));
                double x = X - 168 + column * 28.5;
                double y = Y + 112 + row * 26;
                canvas.draw(new java.awt.geom.QuadCurve2D.Double(x, y + 8, x + 12, y - 4, x + 26, y + 8));
            }
        }
        canvas.setStroke(new BasicStroke(15f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.setColor(DemoBloom.shade(colour, 0.78));
        canvas.draw(new java.awt.geom.Arc2D.Double(X - 190, Y - 235, 380, 640, 8, 164, java.awt.geom.Arc2D.OPEN));
    }

    private void greens() {
        leaves("Эвкалипт", new Color(0x8fae9c), true);
        leaves("Рускус", new Color(0x3f7a45), false);
        leaves("Фисташка", new Color(0x5c8f4a), false);
        leaves("Аспидистра", new Color(0x2f6b43), false);
        tiny(count("Гипсофила"));
        if (stems.keySet().stream().noneMatch(good -> good.startsWith("Эвкалипт") || good.startsWith("Рускус"))) {
            fan(4, new Color(0x5f8d55), false);
        }
    }

    private void leaves(String good, Color colour, boolean round) {
        if (count(good) > 0) {
            fan(3 + 2 * count(good), colour, round);
        }
    }

    private void fan(int sprigs, Color colour, boolean round) {
        for (int sprig = 0; sprig < Math.min(sprigs, 15); sprig++) {
            double angle = -Math.PI * (0.02 + 0.96 * (sprig + 0.5) / Math.min(sprigs, 15))
                    + (random.nextDouble() - 0.5) * 0.2;
            AffineTransform before = canvas.getTransform();
            canvas.translate(X, Y + 60);
            canvas.rotate(angle);
            sprig(DOME * (1.25 + random.nextDouble() * 0.22),
                    DemoBloom.shade(colour, 0.88 + random.nextDouble() * 0.24),
                    round);
            canvas.setTransform(before);
        }
    }

    private void sprig(double length, Color colour, boolean round) {
        canvas.setColor(DemoBloom.shade(colour, 0.75));
        canvas.setStroke(new BasicStroke(3f));
        canvas.draw(new java.awt.geom.Line2D.Double(0, 0, length, 0));
        int pairs = round ? 7 : 9;
        for (int pair = 2; pair <= pairs; pair++) {
            double at = length * pair / pairs;
            for (int side : new int[]{-1, 1}) {
                double half = (round ? 21 : 30) * (1.15 - 0.5 * pair / pairs);
                double width = round ? half * 0.86 : half * 0.34;
                AffineTransform before = canvas.getTransform();
                canvas.translate(at, side * 3);
                canvas.rotate(side * (round ? 1.05 : 0.72));
                DemoBloom.fill(canvas, new Ellipse2D.Double(0, -width, half * 1.9, width * 2), colour, half);
                canvas.setTransform(before);
            }
        }
    }

    private void tiny(int stemsOfIt) {
        for (int branch = 0; branch < stemsOfIt * 11; branch++) {
            double angle = -Math.PI * random.nextDouble();
            double away = DOME * (0.55 + random.nextDouble() * 0.72);
            double x = X + Math.cos(angle) * away;
            double y = Y + 30 + Math.sin(angle) * away;
            canvas.setColor(new Color(120, 150, 110, 130));
            canvas.setStroke(new BasicStroke(1.3f));
            canvas.draw(new java.awt.geom.Line2D.Double(X + Math.cos(angle) * away * 0.6,
                    Y + 30 + Math.sin(angle) * away * 0.6, x, y));
            for (int dot = 0; dot < 6; dot++) {
                double size = 4 + random.nextDouble() * 5;
                canvas.setColor(new Color(255, 255, 255, 225));
                canvas.fill(new Ellipse2D.Double(x + random.nextGaussian() * 15, y + random.nextGaussian() * 13, size,
                        size));
            }
        }
    }

    /** In golden angles from the middle outwards, the outer ones first, so that the middle stands in front. */
    private void heads() {
        List<Look> heads = looks();
        double sum = heads.stream().mapToDouble(look -> look.bloom.size * look.bloom.size).sum();
        double unit = Math.min(HEAD, DOME / Math.sqrt(Math.max(1, sum)) * 1.12);
        double room = DOME / Math.sqrt(heads.size());
        for (int place = heads.size() - 1; place >= 0; place--) {
            double angle = place * 2.399963 + mood;
            double away = Math.min(room, unit * 1.45) * Math.sqrt(place + 0.2);
            Look look = heads.get(place);
            AffineTransform before = canvas.getTransform();
            canvas.translate(X + Math.cos(angle) * away, Y + Math.sin(angle) * away * 0.86);
            shadow(unit * look.bloom.size);
            look.bloom.paint(canvas, DemoBloom.shade(look.colour, 0.96 + random.nextDouble() * 0.07),
                    unit * look.bloom.size, random);
            canvas.setTransform(before);
        }
    }

    private void shadow(double radius) {
        canvas.setPaint(
                new RadialGradientPaint(0f, (float) (radius * 0.2), (float) (radius * 1.22), new float[]{0.5f, 1f},
                        new Color[]{new Color(50, 25, 35, 90), new Color(50, 25, 35, 0)}));
        canvas.fill(new Ellipse2D.Double(-radius * 1.3, -radius * 1.2, radius * 2.6, radius * 2.7));
    }

    private List<Look> looks() {
        List<Look> heads = new ArrayList<>();
        stems.forEach((good, pieces) -> BLOOMS.forEach((beginning, look) -> {
            if (good.startsWith(beginning)) {
                boolean spray = good.contains("кустовая") || good.contains("Сантини");
                for (int piece = 0; piece < pieces * (spray ? 3 : 1); piece++) {
                    heads.add(look);
                }
            }
        }));
        java.util.Collections.sort(heads, java.util.Comparator.comparingDouble(look -> -look.bloom.size));
        java.util.Collections.shuffle(heads, random);
        return heads.subList(0, Math.min(heads.size(), HEADS));
    }

    private int count(String beginning) {
        return stems.entrySet().stream()
                .filter(stem -> stem.getKey().startsWith(beginning))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Map.Entry<String, Look> look(String beginning, DemoBloom bloom, int colour) {
        return Map.entry(beginning, new Look(bloom, new Color(colour)));
    }

    private record Look(DemoBloom bloom, Color colour) {}
}
