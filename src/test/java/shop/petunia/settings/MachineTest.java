package shop.petunia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.shared.UserProblem;

class MachineTest {
    @TempDir
    Path folder;

    @Test
    void whatWasRememberedIsThereAfterARestart() {
        Machine machine = new Machine(folder);
        machine.remember("columns Ромашка", Map.of("Цветок", "good", "Кол-во", "quantity"));
        machine.rememberFolder("reception", folder);
        machine.set(MachineSettings.LANGUAGE, Language.RUSSIAN);

        Machine again = new Machine(folder);

        assertThat(List.of(
                again.remembered("columns Ромашка"),
                again.lastFolder("reception"),
                again.lastFolder("other"),
                again.get(MachineSettings.LANGUAGE)))
                .containsExactly(
                        Map.of("Цветок", "good", "Кол-во", "quantity"),
                        Optional.of(folder.toAbsolutePath()),
                        Optional.empty(),
                        Language.RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"settings\": {\"settings.mach", "null", "{}", "[1]", "\u0000\u0000\u0000"})
    void aDamagedFileIsPutAsideAndTakenAsEmpty(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("machine.json"), content);

        Machine machine = new Machine(folder);

        assertThat(machine.get(MachineSettings.LANGUAGE)).isEqualTo(Language.SYSTEM);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("machine.json.damaged")).hasContent(content);
    }

    @Test
    void oneUnreadableValueLeavesTheOthers() throws IOException {
        Files.writeString(folder.resolve("machine.json"), """
                {"settings": {"settings.machine.language": "KLINGON", "settings.machine.appearance": "DARK"},
                 "remembered": {}}""");

        Machine machine = new Machine(folder);

        assertThat(List.of(machine.get(MachineSettings.LANGUAGE), machine.get(MachineSettings.APPEARANCE)))
                .containsExactly(Language.SYSTEM, Appearance.DARK);
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndChangesNothing() throws IOException {
        Path file = Files.createFile(folder.resolve("no folder"));
        Machine machine = new Machine(file);

        UserProblem problem = catchThrowableOfType(
                UserProblem.class, () -> machine.set(MachineSettings.LANGUAGE, Language.ENGLISH));

        assertThat(problem.key()).isEqualTo("settings.machine.unwritable");
        assertThat(machine.get(MachineSettings.LANGUAGE)).isEqualTo(Language.SYSTEM);
    }

    @Test
    void severalThreadsLoseNothing() {
        Machine machine = new Machine(folder);

        CompletableFuture.allOf(IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.runAsync(() -> machine.rememberFolder("purpose " + i, folder)))
                .toArray(CompletableFuture[]::new))
                .join();

        assertThat(new Machine(folder).remembered("folders")).hasSize(40);
    }
}
