package shop.petunia.settings;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON file that is either the old or the new one, whenever the power fails. */
final class MachineFile {
    private final Path path;

    MachineFile(Path path) {
        this.path = path;
    }

    Content read() {
        if (Files.notExists(path)) {
            return Content.NONE;
        }
        try {
            return MachineReader.read(Files.readAllBytes(path));
        } catch (JacksonException damaged) {
            log().warn("{} is damaged and kept aside, the machine starts with standard settings: {}", path,
                    damaged.getMessage());
            putAside();
        } catch (IOException unreadable) {
            log().warn("{} cannot be read, the machine starts with standard settings: {}", path, unreadable.toString());
        }
        return Content.NONE;
    }

    /** @throws UserProblem when the folder does not let it be written */
    void write(Content content) {
        Path written = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(written, CREATE, TRUNCATE_EXISTING, WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(Writer.JSON.writeValueAsBytes(content));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(written, path, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UserProblem(problem, "settings.machine.unwritable", path.toString());
        }
    }

    private void putAside() {
        try {
            Files.move(path, path.resolveSibling(path.getFileName() + ".damaged"), REPLACE_EXISTING);
        } catch (IOException problem) {
            log().warn("{} could not be put aside: {}", path, problem.toString());
        }
    }

    record Content(Map<String, String> settings, Map<String, Map<String, String>> remembered) {
        static final Content NONE = new Content(Map.of(), Map.of());

        Content {
            settings = Map.copyOf(settings);
            remembered = Map.copyOf(remembered);
        }
    }

    /** Set up when it is needed: the first window need not wait for it. */
    private static Logger log() {
        return LoggerFactory.getLogger(MachineFile.class);
    }

    /** Not before something is written: see {@link MachineReader}. */
    private static final class Writer {
        static final JsonMapper JSON =
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build();
    }
}
