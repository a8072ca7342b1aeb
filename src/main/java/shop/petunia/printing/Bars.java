package shop.petunia.printing;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A code's dark modules. A square code stands in the middle of the place that the template gives it; bars begin at its
 * left side, unless they are to stand in the middle too, and are as high as it.
 */
final class Bars extends AbstractRenderer implements Graphics2DRenderable {
    static final Bars NONE = new Bars(new BitMatrix(1), false);

    private static final long serialVersionUID = 1L;

    /** A dot of a label printer, 203 an inch: modules of whole dots come out equally wide. */
    private static final double DOT = 72.0 / 203;

    private final int columns;
    private final int rows;
    private final boolean[] dark;
    private final boolean middle;

    Bars(BitMatrix modules, boolean middle) {
        this.middle = middle;
        columns = modules.getWidth();
        rows = modules.getHeight();
        dark = new boolean[columns * rows];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = modules.get(i % columns, i / columns);
        }
    }

    boolean isEmpty() {
        return this == NONE;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        if (isEmpty()) {
            return;
        }
        double width = wholeDots(rows == 1
                ? place.getWidth() / columns
                : Math.min(place.getWidth() / columns, place.getHeight() / rows));
        double height = rows == 1 ? place.getHeight() : width;
        double left = place.getX() + (middle ? (place.getWidth() - width * columns) / 2 : 0);
        double top = place.getY() + (place.getHeight() - height * rows) / 2;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setColor(Color.BLACK);
        graphics.fill(shape(left, top, width, height));
    }

    private Path2D shape(double left, double top, double width, double height) {
        Path2D shape = new Path2D.Double();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int from = column;
                while (column < columns && dark[row * columns + column]) {
                    column++;
                }
                if (column > from) {
                    shape.append(new Rectangle2D.Double(
                            left + from * width, top + row * height, (column - from) * width, height), false);
                }
            }
        }
        return shape;
    }

    private static double wholeDots(double module) {
        return module < DOT ? module : Math.floor(module / DOT) * DOT;
    }
}
