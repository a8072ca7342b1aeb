package shop.petunia.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import shop.petunia.shared.UserProblem;

/** Reads the first visible sheet of an XLSX file that has anything on it, as a stream. */
final class XlsxTable {
    private static final long MAX_PART_BYTES = 256L << 20;

    static {
        // Besides POI's own limit on how far a part may inflate, which is on by default.
        ZipSecureFile.setMaxEntrySize(MAX_PART_BYTES);
    }

    private XlsxTable() {}

    static void read(Path path, String file, TableBuilder into) {
        try (OPCPackage pack = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            readSheets(pack, into);
        } catch (UserProblem told) {
            throw told;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException damaged) {
            throw new UserProblem(damaged, "files.table.damaged", file);
        } catch (RuntimeException damaged) {
            // POI answers a file that is not what it says with any unchecked exception; that is the file's fault.
            throw new UserProblem(damaged, "files.table.damaged", file);
        }
    }

    private static void readSheets(OPCPackage pack, TableBuilder into)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(pack);
        XlsxBook book = new XlsxBook();
        parse(reader.getWorkbookData(), book);
        XlsxValues values = new XlsxValues(
                new ReadOnlySharedStringsTable(pack, false), reader.getStylesTable(), book.countsFrom1904());
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext() && into.isEmpty()) {
            try (InputStream sheet = sheets.next()) {
                if (!book.hides(sheets.getSheetName())) {
                    parse(sheet, new XlsxSheet(values, into));
                }
            }
        }
    }

    /** POI's parser refuses document types and outer entities. */
    private static void parse(InputStream part, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (part) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(part));
        }
    }
}
