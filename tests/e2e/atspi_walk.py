#!/usr/bin/env python3
"""Looks at a program as a screen reader does: over AT-SPI, in a session bus of its own.

Started inside dbus-run-session it prints {"bus": address} once the accessibility bus is there, and then answers
one JSON object a line with one a line:

    {"do": "walk", "program": "atalaya"}   what is showing: count, windows, faults (nameless or roleless controls)
                                           and the names of list rows
    {"do": "find", "program": …, "role": …, "name": …}   the showing objects of that role whose name begins so
    {"do": "rows", "program": …, "name": …}   the names of all rows of the list of that name, also of those out of sight
    {"do": "focus", "program": …}          the object with the keyboard, and what it stands in
    {"do": "press", "program": …, "role": …, "name": …}  its first action, as speech control does it
    {"do": "said"}                         what was announced since the last question
    {"do": "quiet"}                        from now on nothing is listened for: no menus, nothing said
"""
import json
import os
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MOST_CHILDREN = 400
DEEPEST = 40

State = Atspi.StateType
# Roles that say nothing to somebody who meets a control of them.
EMPTY_ROLES = {"filler", "unknown", "invalid", "redundant object"}
# Read when the keyboard reaches them, whether or not they say that they can be focused.
ROW_ROLES = {"list item", "table cell", "tree item", "menu item", "check menu item", "radio menu item", "page tab"}
# Never pressed: it saves asking them.
SILENT_ROLES = {"label", "filler", "panel", "icon", "separator", "heading", "frame", "list"}
SPOKEN_ROLES = {"alert", "notification"}
MENU_ROLES = {"popup menu", "menu"}
HEARD = ("object:state-changed:showing", "object:announcement")


class Node:
    """One object, read once."""

    def __init__(self, accessible, states, path, above=None):
        self.accessible = accessible
        self.above = above
        self.role = accessible.get_role_name() or ""
        self.name = accessible.get_name() or ""
        self.states = states
        self.path = path

    def has(self, state):
        return self.states.contains(state)

    def interactive(self):
        if self.has(State.FOCUSABLE):
            return True
        if self.role in SILENT_ROLES:
            return False
        action = self.accessible.get_action_iface()
        return action is not None and action.get_n_actions() > 0

    def focused(self):
        """The current row of a list says so also while the keyboard is elsewhere."""
        if not (self.has(State.FOCUSED) and self.has(State.FOCUSABLE)):
            return False
        return self.role not in ROW_ROLES or (self.above is not None and self.above.focused())

    def where(self):
        return " / ".join(self.path + [f"{self.role} “{self.name}”"])

    def told(self):
        box = self.accessible.get_extents(Atspi.CoordType.SCREEN)
        keys = {"checked": State.CHECKED, "selected": State.SELECTED,
                "enabled": State.SENSITIVE, "pressed": State.PRESSED}
        out = {"role": self.role, "name": self.name, "within": self.path,
               "box": [box.x, box.y, box.width, box.height]}
        out["focused"] = self.focused()
        out.update({key: self.has(state) for key, state in keys.items()})
        text = self.accessible.get_text_iface()
        if text is not None:
            out["text"] = Atspi.Text.get_text(text, 0, -1)
        return out


def program_named(name):
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_name() == name:
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    return None


def showing_nodes(accessible, path=None, depth=0, above=None):
    """Every showing object below, in the order of reading."""
    path = path or []
    if depth > DEEPEST:
        return
    for i in range(min(accessible.get_child_count(), MOST_CHILDREN)):
        try:
            child = accessible.get_child_at_index(i)
            if child is None:
                continue
            states = child.get_state_set()  # first: nothing else is asked of what is hidden
            if not (states.contains(State.SHOWING) and states.contains(State.VISIBLE)):
                continue
            node = Node(child, states, path, above)
            yield node
            yield from showing_nodes(child, path + ([node.name] if node.name else []), depth + 1, node)
        except GLib.Error:
            continue  # it went away while it was looked at


def fault_of(node):
    row = node.role in ROW_ROLES
    if not row and not node.interactive():
        return None
    if not node.name.strip():
        return "has no name"
    if node.role in EMPTY_ROLES and node.has(State.FOCUSABLE):
        return "has no role"
    return None


def walk(program, menus):
    nodes = list(showing_nodes(program))
    for menu in menus:
        nodes += list(showing_nodes(menu, [menu.get_name() or "menu"]))
    faults = []
    for node in nodes:
        why = fault_of(node)
        if why:
            box = node.accessible.get_extents(Atspi.CoordType.SCREEN)
            faults.append(f"{why}: {node.where()} at {box.x},{box.y} {box.width}×{box.height}")
    return {"count": len(nodes),
            "windows": [n.name for n in nodes if n.role in ("frame", "window", "dialog")],
            "faults": faults,
            "menu": [n.name for n in nodes if n.role in ROW_ROLES and "menu item" in n.role],
            "rows": [{"list": (n.path or [""])[-1], "name": n.name} for n in nodes if n.role == "list item"]}


def is_open(menu):
    try:
        return menu.get_state_set().contains(State.SHOWING)
    except GLib.Error:
        return False


def matches(node, request):
    return (request.get("role") in (None, "", node.role)
            and node.name.startswith(request.get("name", ""))
            and all(part in node.path for part in request.get("within", [])))


def focus(program):
    found = [node for node in showing_nodes(program) if node.focused()]
    return found[-1].told() if found else {}


def rows(program, name):
    lists = [node.accessible for node in showing_nodes(program) if node.role == "list" and node.name == name]
    found = lists[0] if lists else None
    count = min(found.get_child_count(), MOST_CHILDREN) if found else 0
    return [found.get_child_at_index(i).get_name() or "" for i in range(count)]


class Reader:
    def __init__(self):
        self.said = []
        self.menus = []  # open ones: Qt leaves popups out of the tree
        self.listener = Atspi.EventListener.new(self.heard)
        for event in HEARD:
            self.listener.register(event)

    def heard(self, event):
        try:
            if "announcement" in event.type:
                self.said.append({"role": "announcement", "name": str(event.any_data)})
                return
            role = event.source.get_role_name()
            if event.detail1 and role in SPOKEN_ROLES:
                self.said.append({"role": role, "name": event.source.get_name() or ""})
            if role in MENU_ROLES:
                self.menus = [menu for menu in self.menus if menu != event.source]
                if event.detail1:
                    event.source.set_cache_mask(Atspi.Cache.NONE)
                    self.menus.append(event.source)
        except GLib.Error:
            pass

    def answer(self, request):
        if request["do"] == "said":
            said, self.said = self.said, []
            return {"said": said}
        if request["do"] == "quiet":
            for event in HEARD:
                self.listener.deregister(event)
            return {"quiet": True}
        program = program_named(request.get("program", "atalaya"))
        if program is None:
            return {"missing": True}
        if request["do"] == "walk":
            return walk(program, [menu for menu in self.menus if is_open(menu)])
        if request["do"] == "rows":
            return {"rows": rows(program, request["name"])}
        if request["do"] == "focus":
            return focus(program)
        found = [node for node in showing_nodes(program) if matches(node, request)]
        if request["do"] == "press":
            action = found[0].accessible.get_action_iface() if found else None
            return {"done": bool(action and action.do_action(0))}
        return {"found": [node.told() for node in found]}


def main():
    Atspi.init()
    reader = Reader()
    loop = GLib.MainLoop()
    waiting = b""

    def readable(channel, condition):
        nonlocal waiting
        chunk = os.read(0, 65536)
        if not chunk:
            loop.quit()
            return False
        waiting += chunk
        while b"\n" in waiting:
            line, waiting = waiting.split(b"\n", 1)
            try:
                answer = reader.answer(json.loads(line))
            except GLib.Error as error:  # the program ended, or its object did
                answer = {"failed": str(error)}
            print(json.dumps(answer), flush=True)
        return True

    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, readable)
    print(json.dumps({"bus": os.environ["DBUS_SESSION_BUS_ADDRESS"]}), flush=True)
    loop.run()


if __name__ == "__main__":
    main()
