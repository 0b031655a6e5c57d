package org.twinhall.web.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.twinhall.domain.registry.IndexFolder;
import org.twinhall.web.setting.Setting;

/** Tells the domain where the operator lets this node keep its index. */
@ApplicationScoped
class OwnIndexFolder implements IndexFolder {

    @Override
    public Optional<Path> folder() {
        return Setting.INDEX.find().map(Path::of);
    }
}
