package shop.petunia.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** How kinds of flowers look from above: each draws one head around the origin. */
enum DemoBloom {
    ROSE(1.0) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            double turn = random.nextDouble() * Math.PI;
            ring(canvas, colour, radius, 5, turn, 0.6);
            ring(canvas, shade(colour, 0.97), radius * 0.8, 5, turn + 0.63, 0.6);
            ring(canvas, shade(colour, 0.94), radius * 0.6, 4, turn + 0.2, 0.62);
            ring(canvas, shade(colour, 0.91), radius * 0.4, 3, turn + 0.9, 0.66);
            heart(canvas, deep(deep(colour)), radius * 0.2);
        }
    },
    PEONY(1.25) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            int[] petals = {9, 8, 7, 6, 5};
            for (int ring = 0; ring < petals.length; ring++) {
                ring(canvas, shade(colour, 0.92 + ring * 0.035), radius * (1 - ring * 0.17), petals[ring],
                        random.nextDouble() * Math.PI, 0.52);
            }
            heart(canvas, shade(colour, 0.8), radius * 0.18);
        }
    },
    RANUNCULUS(0.85) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            double turn = random.nextDouble() * Math.PI;
            for (int ring = 0; ring < 6; ring++) {
                ring(canvas, shade(colour, 1.03 - ring * 0.03), radius * (1 - ring * 0.15), 7, turn + ring * 0.45,
                        0.46);
            }
            disc(canvas, new Color(0x9aa860), 0, 0, radius * 0.12);
        }
    },
    TULIP(0.95) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            canvas.rotate((random.nextDouble() - 0.5) * 0.9);
            for (int side : new int[]{-1, 1, 0}) {
                Path2D petal = new Path2D.Double();
                petal.moveTo(side * radius * 0.3, radius);
                petal.curveTo(side * radius * 0.5 - radius * 0.75, radius * 0.6, side * radius * 0.5 - radius * 0.55,
                        -radius * 0.7, side * radius * 0.42, -radius * (side == 0 ? 0.95 : 1.1));
                petal.curveTo(side * radius * 0.5 + radius * 0.55, -radius * 0.7, side * radius * 0.5 + radius * 0.75,
                        radius * 0.6, side * radius * 0.3, radius);
                fill(canvas, petal, shade(colour, side == 0 ? 1.1 : 0.9), radius * 1.2);
            }
        }
    },
    DAISY(0.62) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            rays(canvas, colour, radius, 15, 0.2, random);
            disc(canvas, new Color(0xd8c14a), 0, 0, radius * 0.3);
        }
    },
    GERBERA(1.0) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            rays(canvas, shade(colour, 0.92), radius, 22, 0.15, random);
            rays(canvas, colour, radius * 0.66, 16, 0.17, random);
            disc(canvas, new Color(0x4a2c22), 0, 0, radius * 0.26);
            disc(canvas, new Color(0xc9a14e), 0, 0, radius * 0.14);
        }
    },
    MUM(1.0) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            for (int ring = 0; ring < 5; ring++) {
                rays(canvas, shade(colour, 0.86 + ring * 0.04), radius * (1 - ring * 0.19), 24 - ring * 3, 0.12,
                        random);
            }
        }
    },
    CARNATION(0.8) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            for (int ring = 0; ring < 5; ring++) {
                Path2D frill = new Path2D.Double();
                double size = radius * (1 - ring * 0.18);
                for (int tooth = 0; tooth <= 44; tooth++) {
                    double angle = tooth * Math.TAU / 44;
                    double length = size * (tooth % 2 == 0 ? 1 : 0.84 + random.nextDouble() * 0.06);
                    point(frill, tooth == 0, Math.cos(angle) * length, Math.sin(angle) * length);
                }
                fill(canvas, frill, shade(colour, 0.84 + ring * 0.07), size);
            }
        }
    },
    HYDRANGEA(1.7) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            disc(canvas, shade(colour, 0.72), 0, 0, radius * 0.94);
            for (int floret = 0; floret < 52; floret++) {
                double distance = radius * 0.92 * Math.sqrt((52 - floret) / 52.0);
                double angle = floret * 2.399963;
                AffineTransform before = canvas.getTransform();
                canvas.translate(Math.cos(angle) * distance, Math.sin(angle) * distance);
                ring(canvas, shade(colour, 0.9 + random.nextDouble() * 0.18), radius * 0.2, 4, random.nextDouble(),
                        0.55);
                canvas.setTransform(before);
            }
        }
    },
    LILY(1.3) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            double turn = random.nextDouble() * Math.TAU;
            for (int petal = 0; petal < 6; petal++) {
                AffineTransform before = canvas.getTransform();
                canvas.rotate(turn + (petal % 2 * 3 + petal / 2) * Math.TAU / 6);
                Path2D shape = new Path2D.Double();
                shape.moveTo(0, 0);
                shape.curveTo(radius * 0.3, -radius * 0.38, radius * 0.62, -radius * 0.26, radius, 0);
                shape.curveTo(radius * 0.62, radius * 0.26, radius * 0.3, radius * 0.38, 0, 0);
                fill(canvas, shape, shade(colour, petal < 3 ? 0.93 : 1.04), radius);
                canvas.setColor(shade(colour, 0.8));
                canvas.setStroke(new BasicStroke((float) Math.max(1, radius * 0.02)));
                canvas.draw(new java.awt.geom.Line2D.Double(radius * 0.12, 0, radius * 0.75, 0));
                canvas.setTransform(before);
            }
            for (int stamen = 0; stamen < 5; stamen++) {
                double angle = turn + 0.5 + stamen * Math.TAU / 5;
                disc(canvas, new Color(0xb0662b), Math.cos(angle) * radius * 0.28, Math.sin(angle) * radius * 0.28,
                        radius * 0.05);
            }
        }
    },
    ANEMONE(0.9) {
        @Override
        void paint(Graphics2D canvas, Color colour, double radius, Random random) {
            ring(canvas, colour, radius, 8, random.nextDouble() * 3, 0.55);
            disc(canvas, new Color(0x2b2336), 0, 0, radius * 0.22);
            for (int dot = 0; dot < 18; dot++) {
                double angle = dot * Math.TAU / 18;
                disc(canvas, new Color(0x3a3048), Math.cos(angle) * radius * 0.34, Math.sin(angle) * radius * 0.34,
                        radius * 0.035);
            }
        }
    };

    /** Beside a rose's. */
    final double size;

    DemoBloom(double size) {
        this.size = size;
    }

    abstract void paint(Graphics2D canvas, Color colour, double radius, Random random);

    static Color shade(Color colour, double by) {
        return new Color(part(colour.getRed(), by), part(colour.getGreen(), by), part(colour.getBlue(), by));
    }

    private static int part(int value, double by) {
        return Math.clamp(Math.round(value * by), 0, 255);
    }

    /** @param depth of a petal beside the ring's radius */
    private static void ring(Graphics2D canvas, Color colour, double radius, int petals, double turn, double depth) {
        for (int petal = 0; petal < petals; petal++) {
            AffineTransform before = canvas.getTransform();
            canvas.rotate(turn + petal * Math.TAU / petals);
            petal(canvas, colour, radius * (1 - depth), radius * depth);
            canvas.setTransform(before);
        }
    }

    /** Deep where it comes out of the heart, light at its rim. */
    private static void petal(Graphics2D canvas, Color colour, double away, double half) {
        Shape shape = new Ellipse2D.Double(away - half * 0.62, -half * 1.06, half * 1.62, half * 2.12);
        canvas.setPaint(new RadialGradientPaint((float) (away - half * 0.9), 0f, (float) (half * 1.95),
                new float[]{0.2f, 0.78f, 1f}, new Color[]{deep(colour), colour, light(colour)}));
        canvas.fill(shape);
        edge(canvas, shape, colour, half * 1.6);
    }

    private static void rays(Graphics2D canvas, Color colour, double radius, int rays, double width, Random random) {
        double turn = random.nextDouble();
        for (int ray = 0; ray < rays; ray++) {
            double angle = turn + ray * Math.TAU / rays;
            double length = radius * (0.94 + random.nextDouble() * 0.08);
            Shape shape = AffineTransform.getRotateInstance(angle).createTransformedShape(
                    new Ellipse2D.Double(radius * 0.1, -radius * width / 2, length - radius * 0.1, radius * width));
            fill(canvas, shape, colour, radius);
        }
    }

    private static void heart(Graphics2D canvas, Color colour, double radius) {
        canvas.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 120));
        canvas.setStroke(new BasicStroke((float) (radius * 0.2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D spiral = new Path2D.Double();
        for (int step = 0; step <= 40; step++) {
            double angle = step * 0.32;
            double away = radius * (0.08 + step / 40.0 * 0.92);
            point(spiral, step == 0, Math.cos(angle) * away, Math.sin(angle) * away);
        }
        canvas.draw(spiral);
    }

    private static void disc(Graphics2D canvas, Color colour, double x, double y, double radius) {
        fill(canvas, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour, radius * 1.3);
    }

    private static void point(Path2D path, boolean first, double x, double y) {
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** Lit from the upper left, with a quiet edge, so that petals of one colour stand apart. */
    static void fill(Graphics2D canvas, Shape shape, Color colour, double radius) {
        float reach = (float) Math.max(1, radius * 1.7);
        canvas.setPaint(new RadialGradientPaint((float) (-radius * 0.35), (float) (-radius * 0.45), reach,
                new float[]{0f, 1f}, new Color[]{light(colour), deep(colour)}));
        canvas.fill(shape);
        edge(canvas, shape, colour, radius);
    }

    private static void edge(Graphics2D canvas, Shape shape, Color colour, double radius) {
        Color edge = deep(deep(colour));
        canvas.setColor(new Color(edge.getRed(), edge.getGreen(), edge.getBlue(), 95));
        canvas.setStroke(new BasicStroke((float) Math.max(0.8, radius * 0.022)));
        canvas.draw(shape);
    }

    /** Towards its own warm shadow and not towards grey: so that white stays white. */
    private static Color deep(Color colour) {
        return new Color(part(colour.getRed(), 0.88), part(colour.getGreen(), 0.78), part(colour.getBlue(), 0.77));
    }

    private static Color light(Color colour) {
        return new Color(lighter(colour.getRed()), lighter(colour.getGreen()), lighter(colour.getBlue()));
    }

    private static int lighter(int value) {
        return value + (255 - value) * 3 / 10;
    }
}
