package org.twinhall.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Removes the data, after asking. */
final class ResetCommand {
    private final Settings settings;

    ResetCommand(Settings settings) {
        this.settings = settings;
    }

    int run(boolean withoutAsking) {
        if (!withoutAsking && !agreed()) throw new Refusal("Not agreed, nothing was removed.");
        new StopCommand(settings).run();
        new DataFolder(settings.data()).remove();
        System.out.println("The data in " + settings.data() + " is removed.");
        return 0;
    }

    private boolean agreed() {
        System.out.print("Remove every agreement, account and file in " + settings.data() + "? Type yes: ");
        System.out.flush();
        try {
            var answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && answer.strip().equalsIgnoreCase("yes");
        } catch (IOException e) {
            return false;
        }
    }
}
