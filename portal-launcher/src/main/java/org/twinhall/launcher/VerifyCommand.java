package org.twinhall.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Says whether an exported history is still what was written, and whether two of them are the same; with the files alone. */
final class VerifyCommand {
    private final PrintStream out;

    VerifyCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Verifies.
     *
     * @param words one file, or two to hold against each other
     * @return 0 if all is sound and the two are the same log, one perhaps longer than the other; else 1
     */
    int run(List<String> words) {
        if (words.isEmpty() || words.size() > 2) {
            throw new Refusal("Say which file: ./twinhall verify FILE [OTHER-FILE].");
        }
        var files = words.stream().map(name -> HistoryFile.read(Path.of(name))).toList();
        var sound = true;
        for (int i = 0; i < files.size(); i++) {
            sound &= tell(words.get(i), files.get(i));
        }
        return files.size() == 2 ? compare(files.get(0), files.get(1)) && sound ? 0 : 1 : sound ? 0 : 1;
    }

    private boolean tell(String name, HistoryFile file) {
        out.println(name + ": " + (file.fault() == null ? sound(file) : file.fault()));
        return file.fault() == null;
    }

    private static String sound(HistoryFile file) {
        var count = file.hashes().size();
        return "sound, " + count + (count == 1 ? " entry" : " entries") + ", record " + file.record();
    }

    private boolean compare(HistoryFile one, HistoryFile other) {
        if (!one.record().equals(other.record())) {
            out.println("They are the histories of two different records.");
            return false;
        }
        var common = Math.min(one.hashes().size(), other.hashes().size());
        for (int i = 0; i < common; i++) {
            if (!one.hashes().get(i).equals(other.hashes().get(i))) {
                out.println("They part at entry " + (i + 1) + ": one of them was rewritten.");
                return false;
            }
        }
        if (one.hashes().size() == other.hashes().size()) {
            out.println("They are the same log.");
        } else {
            var longer = Math.max(one.hashes().size(), other.hashes().size());
            out.println("They are the same log up to entry " + common + "; one goes on to entry " + longer + ".");
        }
        return true;
    }
}
