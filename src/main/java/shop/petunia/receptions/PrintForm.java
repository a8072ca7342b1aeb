package shop.petunia.receptions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Printers;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Asks for the printer and the number of copies. */
final class PrintForm {
    private static final int MOST_COPIES = 20;

    private final Kit kit;
    private final Printers printers;
    private final Pages pages;
    private final Busy busy = new Busy();
    private final ComboBox<String> printer = new ComboBox<>();
    private final Input<Long> copies = Inputs.whole(1, MOST_COPIES);

    private PrintForm(Kit kit, Printers printers, Pages pages) {
        this.kit = kit;
        this.printers = printers;
        this.pages = pages;
    }

    /** Refused when the computer has no printer. */
    static void open(Kit kit, Printers printers, Pages pages) {
        kit.background().run(new Busy(), () -> Choice.of(printers), choice -> new PrintForm(kit, printers, pages)
                .show(choice));
    }

    private void show(Choice choice) {
        printer.getItems().setAll(choice.names());
        printer.setValue(choice.preferred().orElse(choice.names().getFirst()));
        copies.reset("1");
        Form form = new Form(kit.texts())
                .choice("print-printer", "receptions.print.printer", printer, new Plain())
                .text("print-copies", "receptions.print.copies", copies)
                .buttons("print-start", "receptions.print.action", busy, this::print, kit.dialogs()::close);
        kit.dialogs().sheet(Sentence.of("receptions.print", pages.title()), form);
    }

    private void print() {
        copies.value().ifPresent(number -> kit.act(
                busy,
                () -> printers.print(pages, printer.getValue(), number.intValue()),
                Sentence.of("receptions.print.done", printer.getValue()),
                kit.dialogs()::close));
    }

    private record Choice(List<String> names, Optional<String> preferred) {
        static Choice of(Printers printers) {
            List<String> names = printers.names();
            if (names.isEmpty()) {
                throw new UserProblem("receptions.print.none");
            }
            return new Choice(names, printers.preferred());
        }
    }

    private static final class Plain extends StringConverter<@Nullable String> {
        @Override
        public String toString(@Nullable String name) {
            return name == null ? "" : name;
        }

        @Override
        public @Nullable String fromString(String name) {
            return name;
        }
    }
}
