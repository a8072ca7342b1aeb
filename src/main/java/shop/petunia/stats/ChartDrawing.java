package shop.petunia.stats;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** The chart on paper, drawn as shapes and its words as outlines: sharp on every printer, no typeface needed. */
final class ChartDrawing extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final double LEFT = 44;
    private static final double BOTTOM = 14;
    private static final double LABEL = 30;
    private static final float SIZE = 7;
    private static final Color NOW = new Color(0xA8, 0x3A, 0x82);
    private static final Color BEFORE = new Color(0xDD, 0xD6, 0xDE);
    private static final Color LINES = new Color(0xE6, 0xE1, 0xE8);
    private static final Color WORDS = new Color(0x77, 0x70, 0x7B);

    private final transient List<DayRevenue> days;
    private final transient List<DayRevenue> before;
    private final transient Texts texts;

    ChartDrawing(List<DayRevenue> days, List<DayRevenue> before, Texts texts) {
        this.days = days;
        this.before = before;
        this.texts = texts;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        List<DayRevenue> all = new ArrayList<>(days);
        all.addAll(before);
        ChartScale scale = ChartScale.of(all.stream().map(DayRevenue::revenue));
        Font found = FontUtil.getInstance(context)
                .getAwtFontFromBundles(true, "IBM Plex Sans", Font.PLAIN, SIZE, texts.locale(), true);
        new Sheet(graphics, place, scale, Objects.requireNonNullElseGet(found,
                () -> new Font(Font.SANS_SERIF, Font.PLAIN, (int) SIZE))).draw();
    }

    /** The chart as it is drawn once. */
    private final class Sheet {
        private final Graphics2D graphics;
        private final Rectangle2D place;
        private final ChartScale scale;
        private final Font font;

        Sheet(Graphics2D graphics, Rectangle2D place, ChartScale scale, Font font) {
            this.graphics = graphics;
            this.place = place;
            this.scale = scale;
            this.font = font;
        }

        void draw() {
            NumberFormat shortly = NumberFormat.getCompactNumberInstance(texts.locale(), NumberFormat.Style.SHORT);
            shortly.setMaximumFractionDigits(1);
            graphics.setStroke(new BasicStroke(0.5f));
            for (long tick : scale.ticks()) {
                double y = y(Money.ofKopecks(tick));
                graphics.setColor(LINES);
                graphics.draw(new Line2D.Double(place.getX() + LEFT, y, place.getMaxX(), y));
                words(shortly.format(tick / 100), place.getX() + LEFT - 5, y + 2.5, 1);
            }
            bars(before, 0.86, BEFORE);
            bars(days, 0.5, NOW);
            DayLabels labels = DayLabels.of(texts, days);
            int step = Math.max(1, (int) Math.ceil(labels.width(LABEL) / slot()));
            for (int i = days.size() - 1; i >= 0; i -= step) {
                words(labels.of(days.get(i).day()), middle(i), place.getMaxY() - 2, 0.5);
            }
        }

        private void bars(List<DayRevenue> shown, double share, Color color) {
            graphics.setColor(color);
            double width = slot() * share;
            double zero = y(Money.ZERO);
            for (int i = 0; i < shown.size(); i++) {
                double y = y(shown.get(i).revenue());
                graphics.fill(new Rectangle2D.Double(
                        middle(i) - width / 2, Math.min(y, zero), width, Math.abs(zero - y)));
            }
        }

        /** @param share of its width that stands left of x */
        private void words(String text, double x, double y, double share) {
            var glyphs = font.createGlyphVector(graphics.getFontRenderContext(), text);
            double width = glyphs.getLogicalBounds().getWidth();
            graphics.setColor(WORDS);
            double left = Math.min(x - width * share, place.getMaxX() - width);
            graphics.fill(glyphs.getOutline((float) left, (float) y));
        }

        private double slot() {
            return (place.getWidth() - LEFT) / Math.max(1, days.size());
        }

        private double middle(int day) {
            return place.getX() + LEFT + (day + 0.5) * slot();
        }

        private double y(Money amount) {
            double height = place.getHeight() - BOTTOM - 4;
            return place.getY() + 4 + (1 - scale.share(amount)) * height;
        }
    }
}
