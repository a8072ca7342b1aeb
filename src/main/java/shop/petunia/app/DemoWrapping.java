package shop.petunia.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a drawn bouquet stands in: paper with a ribbon, a hat box, or a basket. */
record DemoWrapping(Graphics2D canvas, Map<String, Integer> stems, int mood, Random random) {
    private static final List<Color> PAPERS = List.of(new Color(0xd9b48a), new Color(0xf3d7dc), new Color(0xe9e4da),
            new Color(0xd6dfd0), new Color(0xdcd6ea), new Color(0xf4e6cf));
    private static final List<Color> RIBBONS = List.of(new Color(0x8f2f5c), new Color(0xc77d92), new Color(0x6f8a72),
            new Color(0xb98a4a), new Color(0x7a6aa0));

    /** What stands behind the flowers. */
    void behind() {
        if (hasBox() || hasBasket()) {
            vessel(hasBasket());
        } else {
            paper();
        }
    }

    /** What is folded before them, with a ribbon. */
    void before() {
        if (!hasBox() && !hasBasket()) {
            wrap();
        }
    }

    private boolean hasBox() {
        return stems.keySet().stream().anyMatch(good -> good.startsWith("Коробка"));
    }

    private boolean hasBasket() {
        return stems.keySet().stream().anyMatch(good -> good.startsWith("Корзина"));
    }

    private Color paperColour() {
        return PAPERS.get(mood % PAPERS.size());
    }

    private void paper() {
        for (int sheet = 0; sheet < 5; sheet++) {
            double lean = (sheet - 2) * 0.26;
            Path2D leaf = new Path2D.Double();
            leaf.moveTo(DemoPicture.X, 590);
            leaf.lineTo(DemoPicture.X - 205 + lean * 330, DemoPicture.Y - 70 - random.nextInt(40));
            leaf.lineTo(DemoPicture.X - 20 + lean * 360, DemoPicture.Y - 175 + Math.abs(sheet - 2) * 42);
            leaf.lineTo(DemoPicture.X + 205 + lean * 330, DemoPicture.Y - 70 - random.nextInt(40));
            leaf.closePath();
            sheet(leaf, DemoBloom.shade(paperColour(), 0.86 + sheet * 0.03));
        }
    }

    private void wrap() {
        Color colour = paperColour();
        for (int side : new int[]{-1, 1}) {
            Path2D flap = new Path2D.Double();
            flap.moveTo(DemoPicture.X - side * 40, 625);
            flap.lineTo(DemoPicture.X + side * 62, 628);
            flap.lineTo(DemoPicture.X + side * 246, DemoPicture.Y + 42);
            flap.curveTo(DemoPicture.X + side * 150, DemoPicture.Y + 175, DemoPicture.X + side * 30,
                    DemoPicture.Y + 205, DemoPicture.X - side * 66, DemoPicture.Y + 262);
            flap.closePath();
            sheet(flap, DemoBloom.shade(colour, side < 0 ? 0.97 : 1.05));
        }
        ribbon(RIBBONS.get(mood % RIBBONS.size()));
    }

    private void sheet(Shape shape, Color colour) {
        canvas.setPaint(new GradientPaint((float) DemoPicture.X - 200, 200, DemoBloom.shade(colour, 1.05),
                (float) DemoPicture.X + 220, 640,
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
            loop.moveTo(DemoPicture.X, knot);
            loop.curveTo(DemoPicture.X + side * 40, knot - 46, DemoPicture.X + side * 104, knot - 38,
                    DemoPicture.X + side * 92, knot - 2);
            loop.curveTo(DemoPicture.X + side * 84, knot + 28, DemoPicture.X + side * 34, knot + 16, DemoPicture.X,
                    knot);
            sheet(loop, colour);
            Path2D end = new Path2D.Double();
            end.moveTo(DemoPicture.X, knot);
            end.curveTo(DemoPicture.X + side * 22, knot + 34, DemoPicture.X + side * 18, knot + 66,
                    DemoPicture.X + side * 44, knot + 96);
            end.lineTo(DemoPicture.X + side * 20, knot + 98);
            end.curveTo(DemoPicture.X + side * 2, knot + 66, DemoPicture.X + side * 6, knot + 34, DemoPicture.X, knot);
            sheet(end, DemoBloom.shade(colour, 0.9));
        }
        sheet(new Ellipse2D.Double(DemoPicture.X - 15, knot - 13, 30, 26), DemoBloom.shade(colour, 1.1));
    }

    private void vessel(boolean basket) {
        Color colour = basket ? new Color(0xb98a57) : new Color(0xeab9c3);
        sheet(new RoundRectangle2D.Double(DemoPicture.X - 175, DemoPicture.Y + 100, 350, 250, 36, 36), colour);
        if (!basket) {
            sheet(new RoundRectangle2D.Double(DemoPicture.X - 186, DemoPicture.Y + 92, 372, 44, 20, 20),
                    DemoBloom.shade(colour, 1.06));
            ribbon(RIBBONS.get(mood % RIBBONS.size()));
            return;
        }
        canvas.setStroke(new BasicStroke(5f));
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 12; column++) {
                canvas.setColor(DemoBloom.shade(colour, (row + column) % 2 == 0 ? 0.8 : 1.1));
                double x = DemoPicture.X - 168 + column * 28.5;
                double y = DemoPicture.Y + 112 + row * 26;
                canvas.draw(new QuadCurve2D.Double(x, y + 8, x + 12, y - 4, x + 26, y + 8));
            }
        }
        canvas.setStroke(new BasicStroke(15f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.setColor(DemoBloom.shade(colour, 0.78));
        canvas.draw(new Arc2D.Double(DemoPicture.X - 190, DemoPicture.Y - 235, 380, 640, 8, 164, Arc2D.OPEN));
    }
}
