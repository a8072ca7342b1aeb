package shop.petunia.printing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Two rulers along the left and upper edges, a stroke each millimetre, a longer one each five. */
final class Ruler extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final double MILLIMETRE = 72 / 25.4;
    private static final double SHORT = 1.5 * MILLIMETRE;
    private static final double LONG = 3 * MILLIMETRE;

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(0.5f));
        for (int mark = 1; mark * MILLIMETRE < place.getWidth(); mark++) {
            double x = place.getX() + mark * MILLIMETRE;
            graphics.draw(new Line2D.Double(x, place.getY(), x, place.getY() + length(mark)));
        }
        for (int mark = 1; mark * MILLIMETRE < place.getHeight(); mark++) {
            double y = place.getY() + mark * MILLIMETRE;
            graphics.draw(new Line2D.Double(place.getX(), y, place.getX() + length(mark), y));
        }
    }

    private static double length(int mark) {
        return mark % 5 == 0 ? LONG : SHORT;
    }
}
