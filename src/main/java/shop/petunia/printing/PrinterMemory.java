package shop.petunia.printing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What one computer remembers of its printers: which prints on which paper, and how far each prints aside. */
public final class PrinterMemory {
    private static final String PAPERS = "printers";
    private static final String OFFSETS = "printerOffsets";

    private final Function<String, Map<String, String>> recall;
    private final BiConsumer<String, Map<String, String>> keep;

    /**
     * @param recall the pairs kept under a name, none when nothing was
     * @param keep replaces them
     */
    public PrinterMemory(
            Function<String, Map<String, String>> recall, BiConsumer<String, Map<String, String>> keep) {
        this.recall = recall;
        this.keep = keep;
    }

    /** For as long as the program runs. */
    static PrinterMemory brief() {
        Map<String, Map<String, String>> kept = new ConcurrentHashMap<>();
        return new PrinterMemory(name -> kept.getOrDefault(name, Map.of()), kept::put);
    }

    Optional<String> printer(Paper paper) {
        return Optional.ofNullable(recall.apply(PAPERS).get(paper.name()));
    }

    void remember(Paper paper, String printer) {
        if (!printer(paper).equals(Optional.of(printer))) {
            change(PAPERS, paper.name(), printer);
        }
    }

    Offset offset(String printer) {
        String written = recall.apply(OFFSETS).get(printer);
        return written == null ? Offset.NONE : read(written);
    }

    void shift(String printer, Offset offset) {
        change(OFFSETS, printer, offset.left() + ";" + offset.top());
    }

    private synchronized void change(String name, String key, String value) {
        Map<String, String> changed = new HashMap<>(recall.apply(name));
        changed.put(key, value);
        keep.accept(name, changed);
    }

    /** A file that somebody spoilt by hand moves nothing. */
    private static Offset read(String written) {
        String[] parts = written.split(";", -1);
        try {
            return new Offset(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException spoilt) {
            return Offset.NONE;
        }
    }
}
