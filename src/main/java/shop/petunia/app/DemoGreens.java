package shop.petunia.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Map;
import java.util.Random;

/** The greenery of a drawn bouquet: a fan of sprigs behind the heads, and tiny white dots between them. */
record DemoGreens(Graphics2D canvas, Map<String, Integer> stems, Random random) {
    void draw() {
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
            canvas.translate(DemoPicture.X, DemoPicture.Y + 60);
            canvas.rotate(angle);
            sprig(DemoPicture.DOME * (1.25 + random.nextDouble() * 0.22),
                    DemoBloom.shade(colour, 0.88 + random.nextDouble() * 0.24),
                    round);
            canvas.setTransform(before);
        }
    }

    private void sprig(double length, Color colour, boolean round) {
        canvas.setColor(DemoBloom.shade(colour, 0.75));
        canvas.setStroke(new BasicStroke(3f));
        canvas.draw(new Line2D.Double(0, 0, length, 0));
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
            double away = DemoPicture.DOME * (0.55 + random.nextDouble() * 0.72);
            double x = DemoPicture.X + Math.cos(angle) * away;
            double y = DemoPicture.Y + 30 + Math.sin(angle) * away;
            canvas.setColor(new Color(120, 150, 110, 130));
            canvas.setStroke(new BasicStroke(1.3f));
            canvas.draw(new Line2D.Double(DemoPicture.X + Math.cos(angle) * away * 0.6,
                    DemoPicture.Y + 30 + Math.sin(angle) * away * 0.6, x, y));
            for (int dot = 0; dot < 6; dot++) {
                double size = 4 + random.nextDouble() * 5;
                canvas.setColor(new Color(255, 255, 255, 225));
                canvas.fill(new Ellipse2D.Double(x + random.nextGaussian() * 15, y + random.nextGaussian() * 13, size,
                        size));
            }
        }
    }

    private int count(String beginning) {
        return stems.entrySet().stream()
                .filter(stem -> stem.getKey().startsWith(beginning))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
