package shop.petunia.crm;

import java.util.Map;
import shop.petunia.clients.ClientDraft;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** What one should know of the client, in free words. */
final class NoteForm {
    private NoteForm() {}

    static void open(Kit kit, ClientRooms rooms, ClientProfile client, Runnable saved) {
        Busy busy = new Busy();
        Input<String> note = Inputs.text(ClientDraft.NOTE_LENGTH);
        note.reset(client.client().note());
        Form form = new Form(kit.texts());
        Runnable save = () -> note.value().ifPresentOrElse(
                text -> kit.background().run(
                        busy,
                        () -> {
                            rooms.clients().note(client.id(), text);
                            return Sentence.of("crm.note.saved");
                        },
                        done -> kit.saved(done, saved),
                        problem -> form.refuse(problem, Map.of())),
                form::focusWrong);
        form.area("note-text", "crm.form.note", note)
                .buttons("note-save", "ui.save", busy, save, kit.dialogs()::close);
        kit.dialogs().sheet(
                Sentence.of("crm.note.title", ClientBadges.name(kit.texts(), client.client())), form);
    }
}
