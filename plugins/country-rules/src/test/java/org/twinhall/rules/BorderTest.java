package org.twinhall.rules;

import org.twinhall.testkit.PluginBorderContract;

class BorderTest implements PluginBorderContract {
    @Override
    public String rootPackage() {
        return "org.twinhall.rules";
    }
}
