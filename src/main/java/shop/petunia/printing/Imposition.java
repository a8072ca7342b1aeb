package shop.petunia.printing;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;

/** Small pages put side by side on a large sheet. */
final class Imposition {
    private final JasperPrint sheets = new JasperPrint();
    private final int columns;
    private final int places;

    private Imposition(JasperPrint small, Paper sheet, String title) {
        sheets.setName(title);
        sheets.setPageWidth(Paper.points(sheet.width()));
        sheets.setPageHeight(Paper.points(sheet.height()));
        columns = sheets.getPageWidth() / small.getPageWidth();
        places = columns * (sheets.getPageHeight() / small.getPageHeight());
    }

    /** The small pages' elements are moved, not copied: those pages can't be used on their own any more. */
    static JasperPrint of(List<JasperPrint> prints, Paper sheet, String title) {
        Imposition imposition = new Imposition(prints.getFirst(), sheet, title);
        int place = 0;
        for (JasperPrint print : prints) {
            imposition.addStyles(print);
            for (JRPrintPage page : print.getPages()) {
                imposition.put(page, place++, print);
            }
        }
        return imposition.sheets;
    }

    private void put(JRPrintPage page, int number, JasperPrint print) {
        int place = number % places;
        if (place == 0) {
            sheets.addPage(new JRBasePrintPage());
        }
        JRPrintPage sheet = sheets.getPages().getLast();
        for (JRPrintElement element : page.getElements()) {
            element.setX(element.getX() + place % columns * print.getPageWidth());
            element.setY(element.getY() + place / columns * print.getPageHeight());
            sheet.addElement(element);
        }
    }

    private void addStyles(JasperPrint print) {
        print.getOriginsList().forEach(sheets::addOrigin);
        try {
            for (JRStyle style : print.getStylesList()) {
                sheets.addStyle(style, true);
            }
        } catch (JRException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
