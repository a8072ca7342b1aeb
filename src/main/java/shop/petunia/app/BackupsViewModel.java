package shop.petunia.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import shop.petunia.settings.MachineSettings;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Sentence;
import shop.petunia.staff.ManagerPin;
import shop.petunia.staff.Right;
import shop.petunia.storage.Backup;
import shop.petunia.storage.Backups;
import shop.petunia.storage.Database;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.FileKind;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The backups that there are; a new one; and the way back to an old one. */
final class BackupsViewModel {
    private static final FileKind ZIP = new FileKind(Sentence.of("app.backup.kind"), List.of("zip"));

    private final Backups backups;
    private final Database database;
    private final Settings settings;
    private final Consumer<Path> restoring;
    private final ManagerPin manager;
    private final Kit kit;
    private final Busy busy = new Busy();
    private final Rows<Backup> rows;

    /** @param restoring closes the shop, restores the backup and opens the shop again */
    BackupsViewModel(Backups backups, Database database, Settings settings, Consumer<Path> restoring,
            ManagerPin manager, Kit kit) {
        this.backups = backups;
        this.database = database;
        this.settings = settings;
        this.restoring = restoring;
        this.manager = manager;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
    }

    Rows<Backup> rows() {
        return rows;
    }

    Busy busy() {
        return busy;
    }

    void refresh() {
        rows.ask(new Source(backups));
    }

    void backUp() {
        kit.background().run(
                busy, () -> backups.take(database, settings.get(MachineSettings.BACKUP_FOLDER)), this::taken);
    }

    void restore(Backup backup) {
        ask(backup.file(), Sentence.of("app.backups.question", backup.at()));
    }

    void restoreFile() {
        kit.dialogs().openFile(
                Sentence.of("app.backups.restore.file"),
                List.of(ZIP),
                file -> ask(file, Sentence.of("app.backups.question", file.getFileName().toString())));
    }

    private void taken(Backups.Taken taken) {
        Optional<Sentence> trouble = taken.findings().isEmpty()
                ? taken.notCopied()
                : Optional.of(Sentence.of("app.backups.findings"));
        kit.dialogs().notice(trouble.orElse(Sentence.of("app.backups.done")));
        refresh();
    }

    private void ask(Path file, Sentence text) {
        Question question = new Question(
                Sentence.of("app.backups.question.title"), text, Sentence.of("app.backups.question.action"), true);
        kit.dialogs().confirm(question,
                () -> manager.ask(kit, Right.RESTORE_BACKUP, () -> restoring.accept(file)));
    }

    /** At most fourteen, so they are listed whole. */
    private record Source(Backups backups) implements RowSource<Backup> {
        @Override
        public long count() {
            return backups.list().size();
        }

        @Override
        public List<Backup> page(Order order, int offset, int limit) {
            return backups.list().stream().skip(offset).limit(limit).toList();
        }
    }
}
