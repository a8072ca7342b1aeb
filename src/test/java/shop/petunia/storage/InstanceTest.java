package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.Child;

class InstanceTest {
    @TempDir
    Path place;

    final List<String> happened = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aSecondStartBringsTheFirstToTheFront() throws IOException {
        try (Instance first = started()) {
            assertThat(Instance.claim(folder())).isEmpty();

            Running.of(folder()).comeToFront();

            assertThat(happened).containsExactly("front");
        }
    }

    @Test
    void aCommandIsCarriedOutByTheRunningProgram() throws IOException {
        try (Instance first = started()) {
            List<String> command = List.of("import", "Приёмка 5.csv");

            int exit = Running.of(folder()).command(new Instance.Given(command, place, "слово"), new Heard(happened));

            assertThat(exit).isEqualTo(3);
            assertThat(happened)
                    .containsExactly("[import, Приёмка 5.csv] in " + place + " слово", "out: готово", "err: строка 3");
        }
    }

    @Test
    void aCommandThatFailsEndsWithACodeAndTheProgramGoesOn() throws IOException {
        try (Instance first = started()) {
            int exit =
                    Running.of(folder()).command(new Instance.Given(List.of("fail"), place, ""), new Heard(happened));
            Running.of(folder()).comeToFront();

            assertThat(exit).isEqualTo(70);
            assertThat(happened).containsExactly("front");
        }
    }

    @Test
    void whoDoesNotKnowTheSecretIsNotHeard() throws IOException {
        try (Instance first = started()) {
            List<String> lines = Files.readAllLines(folder().instance());
            Files.write(folder().instance(), List.of(lines.getFirst(), "guessed"));

            assertThatThrownBy(() -> Running.of(folder()).comeToFront()).isInstanceOf(UserProblem.class);

            assertThat(happened).isEmpty();
        }
    }

    @Test
    void onlyTheOwnerReadsTheSecret() throws IOException {
        try (Instance first = started()) {
            assertThat(Files.getPosixFilePermissions(folder().instance()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void whatAKilledProgramLeftIsNoObstacle() throws Exception {
        try (Child killed = Child.start(InstanceTest.class, place.toString())) {
            assertThat(killed.line()).isEqualTo("serving");
        }

        try (Instance next = started()) {
            Running.of(folder()).comeToFront();
        }

        assertThat(happened).containsExactly("front");
        assertThat(folder().instance()).doesNotExist();
    }

    @Test
    void aCommandsProgramThatDoesNotListenIsBusy() throws IOException {
        try (Instance silent = Instance.claim(folder()).orElseThrow()) {
            Running impatient = Running.of(folder(), Duration.ofMillis(200));

            assertThatThrownBy(impatient::comeToFront)
                    .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(problem.key())
                            .isEqualTo("storage.folder.busy"));
        }
    }

    /** Another program, for the test that kills one. */
    public static void main(String[] args) throws Exception {
        Instance.claim(new DataFolder(Path.of(args[0]))).orElseThrow().serve(new Shop(new ArrayList<>()));
        System.out.println("serving");
        Thread.sleep(60_000);
    }

    private DataFolder folder() {
        return new DataFolder(place);
    }

    private Instance started() throws IOException {
        Instance instance = Instance.claim(folder()).orElseThrow();
        instance.serve(new Shop(happened));
        return instance;
    }

    record Shop(List<String> happened) implements Instance.Host {
        @Override
        public void comeToFront() {
            happened.add("front");
        }

        @Override
        public int command(Instance.Given given, Instance.Output output) {
            if (given.args().equals(List.of("fail"))) {
                throw new IllegalStateException("on purpose");
            }
            happened.add(given + " " + given.input());
            output.out("готово");
            output.err("строка 3");
            return 3;
        }
    }

    record Heard(List<String> lines) implements Instance.Output {
        @Override
        public void out(String line) {
            lines.add("out: " + line);
        }

        @Override
        public void err(String line) {
            lines.add("err: " + line);
        }
    }
}
